//! The keys of the table: moving, marking, typing, copying, as in a spreadsheet.

use super::grid::{Act, Grid, Scene};
use super::marking::{At, Marking, Step};
use eframe::egui::{Event, Key, Modifiers, Ui};

/// Hears the keys while the table has the keyboard; `page` is how many rows are in sight.
pub(super) fn hear(ui: &Ui, grid: &mut Grid, scene: &mut Scene<'_>, page: isize) {
    let events = ui.input(|input| input.events.clone());
    for event in events {
        match event {
            Event::Copy => scene.acts.push(Act::Copy),
            Event::Cut => scene.acts.push(Act::Cut),
            Event::Paste(text) => scene.acts.push(Act::Paste(text)),
            Event::Text(text) if grid.editor.is_none() => type_over(grid, scene, text),
            Event::Key { key, pressed: true, modifiers, .. }
                if grid.editor.is_none() && press(ui, grid, scene, key, modifiers, page) =>
            {
                ui.input_mut(|input| input.consume_key(modifiers, key));
            }
            _ => {}
        }
    }
}

/// Typing begins to fill the cell anew.
fn type_over(grid: &mut Grid, scene: &mut Scene<'_>, text: String) {
    let is_word = text.chars().any(|c| !c.is_whitespace() && !c.is_control());
    if let (true, Some(marking)) = (is_word, grid.marking) {
        grid.edit(scene, marking.to, Some(text));
    }
}

fn press(ui: &Ui, grid: &mut Grid, scene: &mut Scene<'_>, key: Key, held: Modifiers, page: isize) -> bool {
    let by = |rows, columns| Step::By { rows, columns };
    let step = match key {
        Key::ArrowUp if held.command => Step::FirstRow,
        Key::ArrowDown if held.command => Step::LastRow,
        Key::ArrowLeft if held.command => Step::FirstColumn,
        Key::ArrowRight if held.command => Step::LastColumn,
        Key::Home if held.command => Step::FirstRow,
        Key::End if held.command => Step::LastRow,
        Key::ArrowUp => by(-1, 0),
        Key::ArrowDown => by(1, 0),
        Key::ArrowLeft => by(0, -1),
        Key::ArrowRight => by(0, 1),
        Key::PageUp => by(1 - page, 0),
        Key::PageDown => by(page - 1, 0),
        Key::Home => Step::FirstColumn,
        Key::End => Step::LastColumn,
        _ => return press_other(ui, grid, scene, key, held),
    };
    let marking = match grid.marking {
        Some(marking) => marking.moved(scene.rows, scene.view, step, held.shift),
        None => match first(scene) {
            Some(first) => first,
            None => return false,
        },
    };
    grid.marking = Some(marking);
    grid.scroll_to = Some(marking.to);
    true
}

fn press_other(ui: &Ui, grid: &mut Grid, scene: &mut Scene<'_>, key: Key, held: Modifiers) -> bool {
    match key {
        Key::Tab => {
            let next = grid.marking.map(|marking| marking.tabbed(scene.rows, scene.view, held.shift));
            let Some(next) = next.or_else(|| first(scene)) else { return false };
            grid.marking = Some(next);
            grid.scroll_to = Some(next.to);
        }
        Key::Enter | Key::F2 => {
            let Some(marking) = grid.marking else { return false };
            grid.edit(scene, marking.to, None);
        }
        Key::Delete | Key::Backspace => {
            let Some(marking) = grid.marking else { return false };
            let (rows, columns) = (marking.rows(scene.rows).to_vec(), marking.columns(scene.view));
            if marking.is_rows {
                scene.acts.push(Act::Remove);
            } else {
                scene.acts.push(Act::Type { rows, columns, typed: String::new() });
            }
        }
        Key::D if held.command => scene.acts.push(Act::FillDown),
        Key::A if held.command => scene.acts.push(Act::MarkAll),
        Key::Space if held.shift => {
            grid.marking = grid.marking.map(|marking| Marking { is_rows: true, ..marking });
        }
        Key::Escape => match grid.marking {
            Some(marking) if marking != Marking::cell(marking.to) => grid.marking = Some(Marking::cell(marking.to)),
            // with only one cell marked, the keyboard goes back to the window: Tab leaves the table
            _ => ui.memory_mut(|memory| {
                if let Some(id) = memory.focused() {
                    memory.surrender_focus(id);
                }
            }),
        },
        _ => return false,
    }
    true
}

fn first(scene: &Scene<'_>) -> Option<Marking> {
    let row = scene.rows.at(0)?;
    Some(Marking::cell(At { row, column: scene.view.sheet.main() }))
}
