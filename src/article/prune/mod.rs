//! The steps that take out of the running text what does not belong to it, one subject a file.

pub mod cards;
pub mod ending;
pub mod furniture;
pub mod head;
pub mod headings;
pub mod holes;
pub mod labels;
pub mod lists;
pub mod notes;
pub mod repeats;
pub mod standfirst;
pub mod tail;
