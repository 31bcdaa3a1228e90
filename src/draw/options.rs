//! What to show of a plan and in which language.

use crate::model::Layer;
use crate::stats::{Aspect, Group};
use crate::words::{Lang, Words};
use std::collections::BTreeSet;

/// What to show of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The language of names and figures.
    pub lang: Lang,
    /// Layers left out. The hall's floor and outer walls are always drawn.
    pub hidden: BTreeSet<Layer>,
    /// What the booths' colours tell.
    pub color_by: Aspect,
    /// The groups of that aspect that a filter leaves, all others being faint; empty: no filter.
    pub only: BTreeSet<Group>,
    /// Whether the marks of the status are left out, as on a plan for visitors.
    pub without_status: bool,
    /// Whether the sizes to which the shell scheme is built are shown, where they differ from those sold.
    pub built: bool,
}

impl Options {
    /// Everything, in a language.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// Whether records are drawn alike by both, their tints aside; built sizes are pieces of their own.
    pub(super) fn is_same_but_for_tints(&self, other: &Self) -> bool {
        (self.lang, &self.hidden, self.without_status) == (other.lang, &other.hidden, other.without_status)
    }

    /// The words of the language.
    #[must_use]
    pub const fn words(&self) -> Words {
        Words::of(self.lang)
    }
}
