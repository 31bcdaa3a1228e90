//! A corner cut off a rectangular booth, which becomes an L.

use super::super::controls;
use super::Deed;
use super::booths::{self, Outlook};
use super::fields::{self, LengthBox};
use crate::app::Workspace;
use crate::edit::{self, Corner};
use crate::geometry::{Mm, Size};
use crate::words::Words;
use eframe::egui::Context;

/// The dialog's state.
pub struct CutCorner {
    corner: Corner,
    width: LengthBox,
    depth: LengthBox,
    outlook: Outlook<(Corner, Size)>,
    fresh: bool,
}

impl CutCorner {
    /// A form that cuts a third of each side, to the half metre.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let size = ws.selection_bounds().map(crate::geometry::Rect::size).unwrap_or_default();
        let third = |side: Mm| (side / 3).rounded_to(Mm(500)).max(Mm(100));
        let field = |side| LengthBox::new(ws.words(), third(side), Mm(1), Mm(1_000_000));
        Self {
            corner: Corner::TopRight,
            width: field(size.width),
            depth: field(size.depth),
            outlook: Outlook::default(),
            fresh: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let Self { corner, width, depth, outlook, fresh } = self;
        let keys = ["cut-title", "cut-confirm"];
        let over = booths::dialog(ctx, ws, words, keys, outlook, deeds, |ui, outlook| {
            let name = words.t("cut-corner");
            fields::row(ui, &name, |ui| {
                let corners = Corner::ALL.map(|corner| (corner, words.t(key(corner)).into_owned()));
                controls::segmented(ui, &name, corner, &corners)
            });
            for (i, (key, field)) in [("cut-width", &mut *width), ("cut-depth", &mut *depth)].into_iter().enumerate() {
                let name = words.t(key);
                let response = fields::row(ui, &name, |ui| field.ui(ui, words, &name));
                fields::focus_first(&response, *fresh && i == 0);
            }
            if let Some(id) = ws.selection().first() {
                let size = Size { width: width.value(), depth: depth.value() };
                let make =
                    |(corner, size): &(Corner, Size)| edit::cut_corner(ws.committed(), ws.hall(), *id, *corner, *size);
                outlook.ask(ws, &(*corner, size), make);
            }
            width.is_sound() && depth.is_sound()
        });
        self.fresh = false;
        over
    }
}

const fn key(corner: Corner) -> &'static str {
    match corner {
        Corner::TopLeft => "corner-top-left",
        Corner::TopRight => "corner-top-right",
        Corner::BottomRight => "corner-bottom-right",
        Corner::BottomLeft => "corner-bottom-left",
    }
}
