//! What to show of a plan and in which language.

use crate::model::Layer;
use crate::words::{Lang, Words};
use std::collections::BTreeSet;

/// What the booths' colours tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ColorBy {
    /// The pavilion; the status by the strength of the fill.
    #[default]
    Pavilion,
    /// The status alone.
    Status,
}

/// What to show of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of names and figures.
    pub lang: Lang,
    /// Layers left out. The hall's floor and outer walls are always drawn.
    pub hidden: BTreeSet<Layer>,
    /// What the booths' colours tell.
    pub color_by: ColorBy,
    /// Whether the marks of the status are left out, as on a plan for visitors.
    pub without_status: bool,
}

impl Options {
    /// Everything, in a language.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// The words of the language.
    #[must_use]
    pub const fn words(&self) -> Words {
        Words::of(self.lang)
    }
}
