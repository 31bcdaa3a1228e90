//! Where things lie: position, size, turn, lock.

use super::super::super::controls::{Look, sized_icon_button, tip};
use super::super::super::widgets::{pair, section_with};
use super::sheet::{Sheet, Spec};
use crate::app::{Command, Request};
use crate::edit;
use crate::geometry::{Angle, Form, Mm, Rect, Shape, Size};
use crate::model::{Item, ItemId, Lock};
use eframe::egui::{Ui, Vec2};
use egui_material_icons::icons as m;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

/// The size of an item that can be given another one.
fn size_of(item: &Item) -> Option<Size> {
    match item.form() {
        Form::Area(Shape::Frame(frame)) => Some(frame.size),
        Form::Area(Shape::Outline(outline)) => Some(outline.bounds().size()),
        Form::Line { .. } | Form::Spot { .. } => None,
    }
}

/// The turn of an item that has one.
fn turn_of(item: &Item) -> Option<Angle> {
    match item.form() {
        Form::Area(Shape::Frame(frame)) => Some(frame.turn),
        Form::Area(Shape::Outline(_)) => None,
        form @ (Form::Line { .. } | Form::Spot { .. }) => Some(form.turn()),
    }
}

pub(super) fn place_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let Some(bounds) = Rect::union_all(items.iter().map(|(_, item)| item.bounds())) else { return };
    let Some(hall) = sheet.ws.project().halls.get(&sheet.hall) else { return };
    let corner = bounds.min - hall.origin();
    let heading = sheet.t("panels-place");
    section_with(ui, &heading, |ui| lock_button(ui, sheet, items));
    let hall_id = sheet.hall;
    let step = Some(sheet.ws.snap().grid.f64().max(1.0));
    // One figure for all of them: the corner of their common bounds.
    let id = items.first().map(|(id, _)| *id).unwrap_or_default();
    let (ids, along) = (sheet.ids.clone(), sheet.ws.moved_with_selection());
    let x = Spec { prefix: Some("X"), step, ..Spec::of("panels-x") };
    let y = Spec { prefix: Some("Y"), step, ..Spec::of("panels-y") };
    let sheet = std::cell::RefCell::new(sheet);
    pair(
        ui,
        |ui| {
            sheet.borrow_mut().figure(ui, x, &[(id, Some(corner.x))], |project, _, x| {
                edit::set_position(project, hall_id, &ids, &along, x, None)
            });
        },
        |ui| {
            sheet.borrow_mut().figure(ui, y, &[(id, Some(corner.y))], |project, _, y| {
                edit::set_position(project, hall_id, &ids, &along, None, y)
            });
        },
    );
    let sizes: Vec<(ItemId, Size)> = items.iter().filter_map(|(id, item)| Some((*id, size_of(item)?))).collect();
    if !sizes.is_empty() {
        let widths: Vec<_> = sizes.iter().map(|(id, size)| (*id, Some(size.width))).collect();
        let depths: Vec<_> = sizes.iter().map(|(id, size)| (*id, Some(size.depth))).collect();
        let (w, d) = (sheet.borrow().t("panels-width-letter"), sheet.borrow().t("panels-depth-letter"));
        let width = Spec { prefix: Some(&w), step, ..Spec::of("panels-width") };
        let depth = Spec { prefix: Some(&d), step, ..Spec::of("panels-depth") };
        pair(
            ui,
            |ui| {
                sheet.borrow_mut().figure::<Mm>(ui, width, &widths, |project, ids, width| {
                    edit::set_size(project, hall_id, ids, width, None)
                });
            },
            |ui| {
                sheet.borrow_mut().figure::<Mm>(ui, depth, &depths, |project, ids, depth| {
                    edit::set_size(project, hall_id, ids, None, depth)
                });
            },
        );
    }
    let turns: Vec<_> = items.iter().filter_map(|(id, item)| Some((*id, Some(turn_of(item)?)))).collect();
    if !turns.is_empty() {
        sheet.borrow_mut().figure::<Angle>(ui, Spec::of("panels-angle"), &turns, |project, ids, turn| {
            edit::turn_to(project, hall_id, ids, turn.unwrap_or_default())
        });
    }
}

fn lock_button(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let all_locked = items.iter().all(|(_, item)| item.lock == Lock::Locked);
    let (icon, key, look, next) = if all_locked {
        (m::ICON_LOCK, "panels-unlock", Look::On, Lock::Free)
    } else {
        (m::ICON_LOCK_OPEN, "panels-lock", Look::Plain, Lock::Locked)
    };
    let name = sheet.t(key);
    let keys = Command::Lock.shortcut().map(|shortcut| shortcut.to_string());
    if tip(sized_icon_button(ui, icon, &name, look, Vec2::splat(24.0)), &name, keys).clicked() {
        sheet.take(edit::set_lock(sheet.ws.committed(), sheet.hall, sheet.ids, next));
    }
    if items.iter().any(|(_, item)| item.group.is_some()) {
        let name = sheet.t(Command::Ungroup.name());
        let button = sized_icon_button(ui, m::ICON_GROUP_WORK, &name, Look::On, Vec2::splat(24.0));
        if tip(button, &name, Command::Ungroup.shortcut().map(|shortcut| shortcut.to_string())).clicked() {
            sheet.ask.push(Request::Run(Command::Ungroup));
        }
    }
    for (command, icon) in [(Command::SendToBack, m::ICON_FLIP_TO_BACK), (Command::BringToFront, m::ICON_FLIP_TO_FRONT)]
    {
        let name = sheet.t(command.name());
        let button = sized_icon_button(ui, icon, &name, Look::Plain, Vec2::splat(24.0));
        if tip(button, &name, command.shortcut().map(|shortcut| shortcut.to_string())).clicked() {
            sheet.ask.push(Request::Run(command));
        }
    }
}
