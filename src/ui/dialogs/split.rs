//! One booth into several: equal parts or at a line, and which of them stays the booth it was.

use super::super::controls;
use super::Deed;
use super::booths::{self, Outlook};
use super::fields::{self, CountBox, LengthBox};
use crate::app::Workspace;
use crate::edit::{self, Axis, Cut, Keep};
use crate::geometry::Mm;
use crate::words::Words;
use eframe::egui::Context;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Equal,
    At,
}

/// The dialog's state.
pub struct Split {
    way: Way,
    axis: Axis,
    parts: CountBox,
    offset: LengthBox,
    keep: Keep,
    outlook: Outlook<(Cut, Keep)>,
    fresh: bool,
}

impl Split {
    /// A form for two halves side by side, or one above the other where the booth is deep.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let size = ws.selection_bounds().map(crate::geometry::Rect::size).unwrap_or_default();
        let axis = if size.depth > size.width { Axis::Vertical } else { Axis::Horizontal };
        let length = if axis == Axis::Vertical { size.depth } else { size.width };
        Self {
            way: Way::Equal,
            axis,
            parts: CountBox::new(2, 2, 100),
            offset: LengthBox::new(ws.words(), length.half(), Mm(1), Mm(1_000_000)),
            keep: Keep::First,
            outlook: Outlook::default(),
            fresh: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let Self { way, axis, parts, offset, keep, outlook, fresh } = self;
        let keys = ["split-title", "split-confirm"];
        let over = booths::dialog(ctx, ws, words, keys, outlook, deeds, |ui, outlook| {
            let t = |key| words.t(key).into_owned();
            let name = words.t("split-how");
            fields::row(ui, &name, |ui| {
                let ways = [(Way::Equal, t("split-equal")), (Way::At, t("split-at"))];
                controls::segmented(ui, &name, way, &ways)
            });
            let name = words.t("split-axis");
            fields::row(ui, &name, |ui| {
                let axes = [(Axis::Horizontal, t("split-across")), (Axis::Vertical, t("split-down"))];
                controls::segmented(ui, &name, axis, &axes)
            });
            let (name, response) = match way {
                Way::Equal => {
                    let name = words.t("split-parts");
                    let response = fields::row(ui, &name, |ui| parts.ui(ui, words, &name));
                    (name, response)
                }
                Way::At => {
                    let name = words.t(if *axis == Axis::Horizontal { "split-from-left" } else { "split-from-top" });
                    let response = fields::row(ui, &name, |ui| offset.ui(ui, words, &name));
                    (name, response)
                }
            };
            drop(name);
            fields::focus_first(&response, *fresh);
            let name = words.t("split-keep");
            fields::row(ui, &name, |ui| {
                let first = if *axis == Axis::Horizontal { "split-keep-left" } else { "split-keep-top" };
                let last = if *axis == Axis::Horizontal { "split-keep-right" } else { "split-keep-bottom" };
                controls::segmented(ui, &name, keep, &[(Keep::First, t(first)), (Keep::Last, t(last))])
            });
            let cut = match way {
                Way::Equal => Cut::Equal { axis: *axis, parts: u16::try_from(parts.value()).unwrap_or(2) },
                Way::At => Cut::At { axis: *axis, offset: offset.value() },
            };
            if let Some(id) = ws.selection().first() {
                let make = |(cut, keep): &(Cut, Keep)| edit::split(ws.committed(), ws.hall(), *id, *cut, *keep);
                outlook.ask(ws, &(cut, *keep), make);
            }
            match way {
                Way::Equal => parts.is_sound(),
                Way::At => offset.is_sound(),
            }
        });
        self.fresh = false;
        over
    }
}
