//! Renaming in the structure list: a line to type in, in place of the row.
//! Deliberately absent: typing on the plan itself, which is the canvas's.

use super::super::theme::ROW;
use crate::app::{Command, Request, Workspace};
use crate::edit::{self, PavilionChange};
use crate::model::{ItemId, Part, PavilionId};
use eframe::egui::{Align, Key, Layout, Modifiers, Sense, TextEdit, Ui, UiBuilder, vec2};

/// What is being renamed in the list.
#[derive(Clone, Debug)]
pub(super) struct Renaming {
    what: Renamed,
    text: String,
    is_new: bool,
}

/// A row with a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Renamed {
    /// A record's.
    Item(ItemId),
    /// A pavilion's.
    Pavilion(PavilionId),
}

impl Renaming {
    /// The name as it is now; none for what has none.
    pub(super) fn of(ws: &Workspace, what: Renamed) -> Option<Self> {
        let lang = ws.lang();
        let pavilion = |id| Some(ws.committed().pavilions.get(&id)?.name.get(lang).to_owned());
        let text = match what {
            Renamed::Pavilion(id) => pavilion(id)?,
            Renamed::Item(id) => match &ws.committed().find_item(ws.hall(), id)?.1.part {
                Part::Booth(booth) => booth.number.clone(),
                Part::Zone(zone) => zone.name.get(lang).to_owned(),
                Part::Amenity(amenity) => amenity.name.get(lang).to_owned(),
                Part::Supply(supply) => supply.label.clone(),
                Part::Note(note) => note.text.get(lang).to_owned(),
                Part::Region(region) => pavilion(region.pavilion)?,
                Part::Wall(_)
                | Part::Column(_)
                | Part::Door(_)
                | Part::Safety(_)
                | Part::Rigging(_)
                | Part::Furniture(_)
                | Part::Dimension(_) => return None,
            },
        };
        Some(Self { what, text, is_new: true })
    }
}

/// The line in which a name is typed in place of its row; false where this row is not being renamed.
pub(super) fn rename_line(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut Option<Renaming>,
    what: Renamed,
    ask: &mut Vec<Request>,
) -> bool {
    let Some(renaming) = state.as_mut().filter(|renaming| renaming.what == what) else { return false };
    let name = ws.words().t(Command::Rename.name());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
    let line = TextEdit::singleline(&mut renaming.text).desired_width(f32::INFINITY).cursor_at_end(true);
    let output = line.show(&mut ui.new_child(builder));
    let response = output.response.response.clone().accessible_name(name.as_ref());
    if renaming.is_new {
        renaming.is_new = false;
        response.request_focus();
        return true;
    }
    if !response.lost_focus() {
        return true;
    }
    let text = renaming.text.clone();
    *state = None;
    if !ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        let (project, hall, lang) = (ws.committed(), ws.hall(), ws.lang());
        ask.push(Request::Take(match what {
            Renamed::Item(id) => edit::set_text(project, hall, id, lang, &text),
            Renamed::Pavilion(id) => {
                let before = project.pavilions.get(&id).map(|pavilion| pavilion.name.clone()).unwrap_or_default();
                edit::change_pavilion(project, id, PavilionChange::Name(before.with(lang, &text)))
            }
        }));
    }
    true
}
