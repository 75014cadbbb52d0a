//! A list whose places are looked up by one function. The rules look up some hundreds of units and mentions; in wasm each
//! `[index]` of a `Vec` is its own check, its own call of the panic and its own place in the source.

use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::slice::SliceIndex;

/// Things in order; everything but `[index]` is a slice's.
#[derive(Debug, Clone)]
pub struct List<T>(Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(all: Vec<T>) -> Self {
        Self(all)
    }
}

impl<T> List<T> {
    /// Appends one more.
    pub fn push(&mut self, one: T) {
        self.0.push(one);
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T, I: SliceIndex<[T]>> Index<I> for List<T> {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        at(&self.0, index)
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for List<T> {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        at_mut(&mut self.0, index)
    }
}

// Every `Index` is told where it is called, these are not: one place in the source for all.
#[cfg_attr(target_arch = "wasm32", inline(never))]
fn at<T, I: SliceIndex<[T]>>(all: &[T], index: I) -> &I::Output {
    &all[index]
}

#[cfg_attr(target_arch = "wasm32", inline(never))]
fn at_mut<T, I: SliceIndex<[T]>>(all: &mut [T], index: I) -> &mut I::Output {
    &mut all[index]
}
