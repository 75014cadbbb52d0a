//! What is answered, as one type for all: the code that hands a value to the browser is then compiled once, not anew for each
//! type of a field (some four kilobytes of wasm).

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use std::fmt;

/// A value as JavaScript has it.
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(Tree, Tree)>),
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    list.serialize_element(value)?;
                }
                list.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// What no answer holds.
#[derive(Debug)]
pub(super) struct Unfit;

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that no answer holds")
    }
}

impl std::error::Error for Unfit {}

impl serde::ser::Error for Unfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Makes a tree of a value.
pub(super) struct Build;

/// Makes the tree of a list.
pub(super) struct BuildList(Vec<Tree>);

/// Makes the tree of an object.
pub(super) struct BuildMap {
    entries: Vec<(Tree, Tree)>,
    key: Tree,
}

fn map() -> BuildMap {
    BuildMap { entries: Vec::new(), key: Tree::Null }
}

type Built = Result<Tree, Unfit>;

macro_rules! numbers {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(
            #[allow(clippy::cast_lossless)] // one form for all widths
            fn $method(self, value: $type) -> Built {
                Ok(Tree::Number(value as f64))
            }
        )*
    };
}

impl Serializer for Build {
    type Ok = Tree;
    type Error = Unfit;
    type SerializeSeq = BuildList;
    type SerializeTuple = Impossible<Tree, Unfit>;
    type SerializeTupleStruct = Impossible<Tree, Unfit>;
    type SerializeTupleVariant = Impossible<Tree, Unfit>;
    type SerializeMap = BuildMap;
    type SerializeStruct = BuildMap;
    type SerializeStructVariant = Impossible<Tree, Unfit>;

    fn serialize_bool(self, value: bool) -> Built {
        Ok(Tree::Bool(value))
    }

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_u8: u8,
        serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_char(self, value: char) -> Built {
        Ok(Tree::Text(value.into()))
    }

    fn serialize_str(self, value: &str) -> Built {
        Ok(Tree::Text(value.to_owned()))
    }

    fn serialize_bytes(self, _: &[u8]) -> Built {
        Err(Unfit)
    }

    fn serialize_none(self) -> Built {
        Ok(Tree::Null)
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Built {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Built {
        Ok(Tree::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Built {
        Ok(Tree::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Built {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Built {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Built {
        Err(Unfit)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<BuildList, Unfit> {
        Ok(BuildList(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unfit> {
        Err(Unfit)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unfit> {
        Err(Unfit)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<BuildMap, Unfit> {
        Ok(map())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<BuildMap, Unfit> {
        Ok(map())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unfit> {
        Err(Unfit)
    }
}

impl SerializeSeq for BuildList {
    type Ok = Tree;
    type Error = Unfit;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Unfit> {
        self.0.push(value.serialize(Build)?);
        Ok(())
    }

    fn end(self) -> Built {
        Ok(Tree::List(self.0))
    }
}

impl SerializeMap for BuildMap {
    type Ok = Tree;
    type Error = Unfit;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Unfit> {
        self.key = key.serialize(Build)?;
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Unfit> {
        let value = value.serialize(Build)?;
        self.entries.push((std::mem::replace(&mut self.key, Tree::Null), value));
        Ok(())
    }

    fn end(self) -> Built {
        Ok(Tree::Map(self.entries))
    }
}

impl SerializeStruct for BuildMap {
    type Ok = Tree;
    type Error = Unfit;

    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Unfit> {
        let value = value.serialize(Build)?;
        self.entries.push((Tree::Text(key.to_owned()), value));
        Ok(())
    }

    fn end(self) -> Built {
        Ok(Tree::Map(self.entries))
    }
}
