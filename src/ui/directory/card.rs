//! The card at the right: every value of the marked records, one or many at once, and where they stand.
//!
//! Its fields are the sheet's columns, so what can be typed into a cell can be typed here in the same way.

use super::DirectoryPage;
use super::choices::{self, Listed, Lists};
use super::deeds::show_on_plan;
use super::face::{Face, mark};
use super::grid::Act;
use crate::app::{Request, Workspace};
use crate::model::{ItemId, Status};
use crate::table::{self, Assignment, Cell, Choice as Thing, Column, Data, RowId, Sheet};
use crate::ui::controls::{self, ICON_BUTTON, Look, tip};
use crate::ui::icons;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::{
    DateHeard, ListRow, Mark, Picked, Picker, Shown, bleed, collapsible, date_field, list_row, local_field,
    notes_field, picker, removable_row, row, section, text_field,
};
use crate::words::{LocalText, Words};
use eframe::egui::{Align, Layout, RichText, ScrollArea, Ui};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// Room at the right that the scroll bar covers, in points.
const BAR: f32 = 6.0;

/// A part of the card with its fields.
struct Part {
    /// The key of its heading.
    title: &'static str,
    fields: &'static [Column],
    /// Whether it can be folded away.
    folds: bool,
}

const fn parts(sheet: Sheet) -> &'static [Part] {
    use Column as C;
    const SERVICES: &[C] = &[C::Power, C::Water, C::Air, C::Internet, C::Drain, C::Rigging];
    match sheet {
        Sheet::Exhibitors => &[
            Part { title: "", fields: &[C::Name, C::Country, C::Attendance, C::Contracted], folds: false },
            Part { title: "directory-part-contact", fields: &[C::ContactName, C::Phone, C::Email], folds: false },
            Part {
                title: "directory-part-wishes",
                fields: &[C::WishedPavilion, C::WishedArea, C::WishedSides, C::WishNotes, C::NotBeside],
                folds: false,
            },
            Part { title: "directory-part-shows", fields: &[C::Products, C::Notes], folds: false },
            Part { title: "panels-services", fields: SERVICES, folds: true },
        ],
        Sheet::Booths => &[
            Part {
                title: "",
                fields: &[C::Number, C::Status, C::HeldUntil, C::Exhibitor, C::CoExhibitors, C::Pavilion],
                folds: false,
            },
            Part {
                title: "panels-construction",
                fields: &[C::Hall, C::Area, C::Width, C::Depth, C::Kind, C::Arrangement, C::Height, C::UpperDeck],
                folds: false,
            },
            Part { title: "panels-price", fields: &[C::Price, C::AgreedPrice, C::Discount], folds: false },
            Part {
                title: "table-approval",
                fields: &[C::Approval, C::Contractor, C::Received, C::Decided, C::MoveIn],
                folds: true,
            },
            Part { title: "table-fascia", fields: &[C::Fascia], folds: true },
            Part { title: "panels-services", fields: SERVICES, folds: true },
            Part { title: "panels-notes", fields: &[C::Notes], folds: true },
        ],
        Sheet::Pavilions => &[
            Part { title: "", fields: &[C::Name, C::Countries, C::Color, C::Target, C::Organiser], folds: false },
            Part {
                title: "directory-part-figures",
                fields: &[
                    C::Planned,
                    C::PlannedArea,
                    C::ContractedArea,
                    C::Difference,
                    C::RegionArea,
                    C::ExhibitorCount,
                ],
                folds: false,
            },
            Part { title: "panels-notes", fields: &[C::Notes], folds: true },
        ],
    }
}

/// The records that the card shows, and what came of it.
struct Card<'a> {
    ws: &'a Workspace,
    data: &'a Data,
    lists: &'a mut Lists,
    rows: &'a [RowId],
    sheet: Sheet,
    acts: &'a mut Vec<Act>,
}

impl DirectoryPage {
    /// Shows the card.
    pub(super) fn card_ui(&mut self, ui: &mut Ui, ws: &Workspace, sheet: Sheet, ask: &mut Vec<Request>) {
        let words = ws.words();
        let rows = self.grid.marking.map(|marking| marking.rows(&self.rows).to_vec()).unwrap_or_default();
        if rows.is_empty() {
            ui.add_space(24.0);
            ui.vertical_centered(|ui| {
                controls::mark(ui, m::ICON_TOUCH_APP, Theme::of(ui).text_muted);
                controls::muted(ui, words.t("directory-nothing-marked"));
            });
            return;
        }
        let booths = self.booths_of(&rows);
        let data = self.rows.data();
        let salt = rows.first().map_or(0, |row| row.to_u64());
        ScrollArea::vertical().id_salt("card").auto_shrink([false, false]).show(ui, |ui| {
            // a card of other records has fields of its own: what was being typed is not theirs
            ui.push_id((salt, rows.len()), |ui| {
                ui.set_max_width(ui.available_width() - BAR);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.horizontal(|ui| {
                    let room = ui.available_width() - 2.0 * ICON_BUTTON;
                    ui.vertical(|ui| {
                        ui.set_width(room);
                        headline(ui, words, data, sheet, &rows);
                    });
                    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
                        actions(ui, ws, &booths, &mut self.acts, ask);
                    });
                });
                let acts = &mut self.acts;
                let mut card = Card { ws, data, lists: &mut self.lists, rows: &rows, sheet, acts };
                for part in parts(sheet) {
                    card.part(ui, part);
                }
                if sheet == Sheet::Exhibitors {
                    booths_ui(ui, ws, data, &rows, ask);
                }
                ui.add_space(16.0);
            });
        });
    }
}

/// What can be done with the marked records, beside their name.
fn actions(ui: &mut Ui, ws: &Workspace, booths: &BTreeSet<ItemId>, acts: &mut Vec<Act>, ask: &mut Vec<Request>) {
    let words = ws.words();
    ui.spacing_mut().item_spacing.x = 0.0;
    let label = words.t("directory-remove");
    let button = controls::icon_button(ui, icons::DELETE, &label, Look::Plain);
    if tip(button, &label, None).clicked() {
        acts.push(Act::Remove);
    }
    let label = words.t("directory-show");
    ui.add_enabled_ui(!booths.is_empty(), |ui| {
        let button = controls::icon_button(ui, m::ICON_MY_LOCATION, &label, Look::Plain);
        if tip(button, &label, None).clicked() {
            show_on_plan(ws, booths, ask);
        }
    });
}

fn headline(ui: &mut Ui, words: Words, data: &Data, sheet: Sheet, rows: &[RowId]) {
    let [row] = rows else {
        ui.label(theme::heading(words.with("directory-records", &[("n", rows.len().into())])));
        return;
    };
    let cell = data.cell(*row, sheet.main());
    let name = cell.shown(data, words);
    let name = if name.is_empty() { words.t("panels-unnamed").into_owned() } else { name };
    ui.add(eframe::egui::Label::new(theme::heading(name)).wrap());
    let line = match row {
        RowId::Exhibitor(id) => {
            let standing = words.t(data.standing(*id).key()).into_owned();
            let country = data.cell(*row, Column::Country).shown(data, words);
            [country, standing].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
        }
        RowId::Booth(_) => [Column::Status, Column::Exhibitor]
            .map(|column| data.cell(*row, column).shown(data, words))
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        RowId::Pavilion(_) => data.cell(*row, Column::Countries).shown(data, words),
    };
    controls::muted(ui, line);
    ui.add_space(6.0);
}

/// The booths of one exhibitor, each a way to the plan.
fn booths_ui(ui: &mut Ui, ws: &Workspace, data: &Data, rows: &[RowId], ask: &mut Vec<Request>) {
    let [RowId::Exhibitor(id)] = rows else { return };
    let words = ws.words();
    section(ui, &words.t("table-booths"));
    let booths: &[ItemId] = data.held(*id).map_or(&[], |held| &held.booths);
    if booths.is_empty() {
        controls::muted(ui, words.t("directory-no-booth"));
        return;
    }
    bleed(ui, |ui| {
        for booth in booths {
            let cell = |column| data.cell(RowId::Booth(*booth), column);
            let status = Face::of(data, words, &cell(Column::Status));
            let number = cell(Column::Number).shown(data, words);
            let area = data.booth(*booth).map(|(_, booth)| words.area(booth.area())).unwrap_or_default();
            let row = ListRow {
                mark: status.marks.first().copied().unwrap_or_default(),
                text: if number.is_empty() { &status.text } else { &number },
                note: &cell(Column::Hall).shown(data, words),
                right: &area,
                ..ListRow::default()
            };
            let label = words.with("directory-show-booth", &[("number", number.as_str().into())]);
            if list_row(ui, &row).on_hover_text(label).clicked() {
                show_on_plan(ws, &[*booth].into(), ask);
            }
        }
    });
}

impl Card<'_> {
    fn words(&self) -> Words {
        self.ws.words()
    }

    fn part(&mut self, ui: &mut Ui, part: &Part) {
        let words = self.words();
        if part.title.is_empty() {
            return self.fields(ui, part.fields);
        }
        if !part.folds {
            section(ui, &words.t(part.title));
            return self.fields(ui, part.fields);
        }
        let is_filled =
            part.fields.iter().any(|column| self.rows.iter().any(|row| !self.data.cell(*row, *column).is_empty()));
        collapsible(ui, &words.t(part.title), is_filled, |ui| self.fields(ui, part.fields));
    }

    fn fields(&mut self, ui: &mut Ui, columns: &[Column]) {
        for column in columns {
            self.field(ui, *column);
        }
    }

    fn field(&mut self, ui: &mut Ui, column: Column) {
        let words = self.words();
        let cells: Vec<Cell> = self.rows.iter().map(|row| self.data.cell(*row, column)).collect();
        let Some(shown) = Shown::of(cells.iter().cloned()) else { return };
        let title = words.t(column.title()).into_owned();
        if !column.is_editable(self.sheet) {
            return self.derived(ui, column, &title, &shown);
        }
        if column.is_local() {
            return self.local(ui, column, &title, &cells);
        }
        if matches!(column, Column::HeldUntil | Column::Received | Column::Decided) {
            return self.day(ui, column, &title, &shown);
        }
        if !choices::is_chosen(column) {
            return self.text(ui, column, &title, &shown);
        }
        match (column, &shown) {
            (Column::Countries | Column::CoExhibitors | Column::NotBeside, Shown::Same(cell)) => {
                self.several(ui, column, &title, cell);
            }
            _ => self.choice(ui, column, &title, &shown),
        }
    }

    /// A value that follows from the plan.
    fn derived(&self, ui: &mut Ui, column: Column, title: &str, shown: &Shown<Cell>) {
        let words = self.words();
        let text = match shown {
            Shown::Same(cell) => {
                let unit = column.unit(&self.data.project().rate_card).filter(|_| !cell.is_empty());
                let unit = unit.map(|unit| format!("\u{a0}{}", unit.text(words))).unwrap_or_default();
                cell.shown(self.data, words) + &unit
            }
            Shown::Mixed => words.t("panels-mixed").into_owned(),
        };
        row(ui, title, |ui, _| {
            let color = Theme::of(ui).text_muted;
            ui.add(eframe::egui::Label::new(RichText::new(text).color(color)).truncate());
        });
    }

    fn local(&mut self, ui: &mut Ui, column: Column, title: &str, cells: &[Cell]) {
        let words = self.words();
        let text = |cell: &Cell| match cell {
            Cell::Local(text) => text.clone(),
            _ => LocalText::default(),
        };
        let Some(shown) = Shown::of(cells.iter().map(text)) else { return };
        let typed = if column == Column::Notes || column == Column::Products {
            row_above(ui, title, |ui| notes_field(ui, words, title, &shown))
        } else {
            // its other languages unfold below, so the row grows
            row_above(ui, title, |ui| local_field(ui, words, title, &shown, 1))
        };
        if let Some((lang, typed)) = typed {
            let each = self.rows.iter().zip(cells);
            let put = |(row, cell): (&RowId, &Cell)| Assignment {
                row: *row,
                column,
                cell: Cell::Local(text(cell).with(lang, &typed)),
            };
            self.acts.push(Act::Put(each.map(put).collect()));
        }
    }

    fn text(&mut self, ui: &mut Ui, column: Column, title: &str, shown: &Shown<Cell>) {
        let words = self.words();
        let unit = column.unit(&self.data.project().rate_card).map(|unit| unit.text(words));
        let value = shown.clone().map(|cell| match column.align() {
            table::Align::Right => match cell.shown(self.data, words) {
                text if text.is_empty() => text,
                text => unit.as_ref().map_or(text.clone(), |unit| format!("{text}\u{a0}{unit}")),
            },
            table::Align::Left => cell.shown(self.data, words),
        });
        let hint = unit.unwrap_or_default();
        let typed = row(ui, title, |ui, _| text_field(ui, words, title, &value, &hint));
        if let Some(typed) = typed {
            self.acts.push(Act::Type { rows: self.rows.to_vec(), columns: vec![column], typed });
        }
    }

    fn day(&mut self, ui: &mut Ui, column: Column, title: &str, shown: &Shown<Cell>) {
        let words = self.words();
        let is_held = |row: &RowId| matches!(self.data.cell(*row, Column::Status), Cell::Status(Status::Held { .. }));
        if column == Column::HeldUntil && !self.rows.iter().all(is_held) {
            return; // only a hold has a last day
        }
        let value = shown.clone().map(|cell| if let Cell::Date(day) = cell { Some(day) } else { None });
        let open = if column == Column::HeldUntil { words.t("panels-held-open") } else { "".into() };
        let heard = row(ui, title, |ui, _| date_field(ui, words, title, &value, &open));
        let cell = match heard {
            None => return,
            Some(DateHeard::Entered(day)) => Cell::Date(day),
            Some(DateHeard::Cleared) => Cell::Empty,
            Some(DateHeard::Refused(reason)) => return self.acts.push(Act::Refuse(reason)),
        };
        self.put(column, |_| cell.clone());
    }

    fn choice(&mut self, ui: &mut Ui, column: Column, title: &str, shown: &Shown<Cell>) {
        let words = self.words();
        let face = shown.clone().map(|cell| {
            let face = Face::of(self.data, words, &cell);
            (face.marks.first().copied().unwrap_or_default(), face.text)
        });
        let picked = self.pick(ui, column, title, face, choices::can_clear(column));
        match picked {
            None => {}
            Some(Picked::Chosen(Listed(thing))) => self.put(column, |before| choices::with(before, thing, column)),
            Some(Picked::Cleared) => self.put(column, |_| Cell::Empty),
            Some(Picked::Created(typed)) => {
                self.acts.push(Act::Type { rows: self.rows.to_vec(), columns: vec![column], typed });
            }
        }
    }

    fn pick(
        &mut self,
        ui: &mut Ui,
        column: Column,
        title: &str,
        shown: Shown<(Mark, String)>,
        clears: bool,
    ) -> Option<Picked<Listed>> {
        let words = self.words();
        let (none, create) = (words.t("panels-none"), words.t("panels-new-exhibitor"));
        let field = Picker {
            name: title,
            shown,
            hint: &none,
            none: clears.then_some(none.as_ref()),
            create: choices::can_create(column).then_some(create.as_ref()),
        };
        let listed = self.lists.of(self.ws, self.data, column);
        row(ui, title, |ui, _| picker(ui, words, &field, &listed))
    }

    /// A cell of several things: each with a button that takes it out, and a field for one more.
    fn several(&mut self, ui: &mut Ui, column: Column, title: &str, cell: &Cell) {
        let words = self.words();
        for thing in Thing::of(cell).into_iter().filter(|thing| *thing != Thing::Nothing) {
            let name = thing.cell().shown(self.data, words);
            let without = words.with("panels-share-end", &[("name", name.as_str().into())]);
            let sign = mark(self.data, thing);
            if row(ui, "", |ui, _| bleed(ui, |ui| removable_row(ui, sign, &name, &without))) {
                self.put(column, |before| choices::with(before, thing, column));
            }
        }
        let one_more = if cell.is_empty() { String::new() } else { words.t("panels-one-more").into_owned() };
        let shown = Shown::Same((Mark::None, one_more));
        if let Some(Picked::Chosen(Listed(thing))) = self.pick(ui, column, title, shown, false) {
            self.put(column, |before| choices::with(before, thing, column));
        }
    }

    fn put(&mut self, column: Column, cell: impl Fn(&Cell) -> Cell) {
        let put = |row: &RowId| Assignment { row: *row, column, cell: cell(&self.data.cell(*row, column)) };
        let all = self.rows.iter().map(put).collect();
        self.acts.push(Act::Put(all));
    }
}

/// A field below its label: for texts that need the whole width.
fn row_above<R>(ui: &mut Ui, title: &str, field: impl FnOnce(&mut Ui) -> R) -> R {
    let color = Theme::of(ui).text_muted;
    ui.label(RichText::new(title).size(theme::SMALL).color(color));
    field(ui)
}
