//! What the inspector shows of furniture: what it is. Its place and size are shown as of everything else.

use super::super::super::widgets::{Mark, Shown, section};
use super::sheet::Sheet;
use super::values;
use crate::edit::{self, PartChange};
use crate::model::{FurnitureKind, Item, ItemId, Part};
use eframe::egui::Ui;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

pub(super) fn furniture_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-furniture"));
    let now = values(items, |part| if let Part::Furniture(piece) = part { Some(piece.kind.key()) } else { None });
    let all: Vec<_> = FurnitureKind::ALL.iter().map(|kind| (*kind, Mark::None, kind.key())).collect();
    if let Some(shown) = Shown::of(now.iter().map(|(_, key)| *key))
        && let Some(kind) = sheet.choice(ui, "panels-kind", &shown, &all)
    {
        let change = PartChange::Furniture(kind);
        sheet.take(edit::change_parts(sheet.ws.committed(), sheet.hall, sheet.ids, &change));
    }
}
