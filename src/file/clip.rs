//! Floor items as a text for the clipboard, so that they can be copied from one running program to another.
//!
//! Sales do not come along: a copied booth is not contracted twice.

use super::error::{OpenError, Unreadable};
use super::ron_text::show;
use super::source::Source;
use super::{fault, header, open, v2, write};
use crate::model::{HallId, Item, ItemId, Project};
use std::collections::BTreeSet;

/// How every text of ours on the clipboard begins.
const NAME: &str = "FairwrightItems";

/// Floor items from the clipboard. The pavilions they name need not exist where they are pasted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clip {
    /// The items, in the order of kinds and ids that they had.
    pub items: Vec<Item>,
}

/// The clipboard's text of some of the items that a hall shows.
#[must_use]
pub fn clip_write(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> String {
    let mut out = String::new();
    show(&mut out, format_args!("{NAME}(format: {},\nitems: {{\n", super::FORMAT));
    let items = project.items_of(hall).map(|(_, id, item)| (id, item));
    write::items(&mut out, items.filter(|(id, _)| ids.contains(id)));
    out.push_str("},\n)\n");
    out
}

/// The items of a clipboard's text.
///
/// # Errors
/// When the text is not ours, of a newer format, or broken.
pub fn clip_read(text: &str) -> Result<Clip, OpenError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let read = if text.trim_start().starts_with(NAME) { read(text) } else { Err(Unreadable::NotItems) };
    read.map_err(OpenError::of_text)
}

fn read(text: &str) -> Result<Clip, Unreadable> {
    match header::format_of(text, NAME)? {
        1 | 2 => {
            open::guard_records(text)?;
            let clip = header::options().from_str(text);
            let clip = clip.map_err(|error| Unreadable::Faulty(fault::syntax(Source::new(text), error)))?;
            v2::clip(text, clip).map_err(Unreadable::Faulty)
        }
        found if found > super::FORMAT.into() => Err(Unreadable::Newer { found }),
        found => Err(Unreadable::UnknownFormat { found }),
    }
}
