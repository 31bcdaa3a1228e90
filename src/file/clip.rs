//! Floor items as a text for the clipboard, so that they can be copied from one running program to another.

use super::error::{OpenError, Unreadable};
use super::ron_text::show;
use super::source::Source;
use super::{fault, header, open, v1, write};
use crate::model::{Item, ItemId, Pavilion, PavilionId, Sale};
use std::sync::Arc;

/// How every text of ours on the clipboard begins.
const NAME: &str = "FairwrightItems";

/// Floor items with what belongs to them. What they refer to need not exist where they are pasted: the
/// pavilions come along so that they can be recognised or added, exhibitors are named by id only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clip {
    /// The items, with the ids they had.
    pub items: Vec<(ItemId, Item)>,
    /// The sales of booths among them.
    pub sales: Vec<(ItemId, Sale)>,
    /// The pavilions that they name.
    pub pavilions: Vec<(PavilionId, Pavilion)>,
}

/// The clipboard's text of some items.
#[must_use]
pub fn clip_write(clip: &Clip) -> String {
    let mut out = String::new();
    show(&mut out, format_args!("{NAME}(format: {},\n", super::FORMAT));
    let pavilions = clip.pavilions.iter().map(|(id, pavilion)| (*id, Arc::new(pavilion.clone()))).collect();
    write::section(&mut out, "pavilions", &pavilions, write::pavilion);
    out.push_str("items: {\n");
    for (id, item) in &clip.items {
        write::write_item(&mut out, *id, item);
    }
    out.push_str("},\n");
    let sales = clip.sales.iter().map(|(id, sale)| (*id, Arc::new(sale.clone()))).collect();
    write::section(&mut out, "sales", &sales, write::sale);
    out.push_str(")\n");
    out
}

/// The items of a clipboard's text; none where the text is not ours.
///
/// # Errors
/// When the text is ours but of a newer format or broken.
pub fn clip_read(text: &str) -> Option<Result<Clip, OpenError>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_start().starts_with(NAME).then(|| read(text).map_err(OpenError::of_text))
}

fn read(text: &str) -> Result<Clip, Unreadable> {
    match header::format_of(text, NAME)? {
        1 => {
            open::guard_records(text)?;
            let clip = header::options().from_str(text);
            let clip = clip.map_err(|error| Unreadable::Faulty(fault::syntax(Source::new(text), error)))?;
            v1::clip(text, clip).map_err(Unreadable::Faulty)
        }
        found if found > super::FORMAT.into() => Err(Unreadable::Newer { found }),
        found => Err(Unreadable::UnknownFormat { found }),
    }
}
