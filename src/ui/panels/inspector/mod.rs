//! The inspector: the values of what is selected, of one record or of many; with nothing selected, the hall's.
//!
//! Values that differ are shown as mixed and can be set for all at once. What is being typed when the
//! selection changes goes to what it was typed for.

mod approval;
mod arrange;
mod booth;
mod building;
mod built;
mod fascia;
mod figure;
mod furniture;
mod hookups;
mod overview;
mod past;
mod place;
mod price;
mod region;
mod sheet;
mod sides;
mod status;
mod supply;
mod texts;
mod zone;

use super::super::theme::{self, Theme};
use super::super::widgets::take_focused_field;
use super::MARGIN;
use super::cache::Cache;
use super::lists::Lists;
use crate::app::{Request, Workspace};
use crate::geometry::Area;
use crate::model::{ExhibitorId, HallId, Item, ItemId, OpenSides, Part, PartKind, Project};
use crate::stats::{self, Built, Hookups, Payers, Price, Summary};
use eframe::egui::{Align, Frame, Id, Label, Layout, RichText, ScrollArea, Ui};
use sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the inspector remembers between frames.
#[derive(Default)]
pub(super) struct InspectorState {
    /// What was shown last.
    hall: HallId,
    ids: BTreeSet<ItemId>,
    /// The field that had the keyboard then.
    focus: Option<Id>,
    derived: Derived,
}

/// The most booths whose open sides follow a drag.
const MOST_FOLLOWED: usize = 100;

/// What is worked out from the plan.
#[derive(Default)]
pub(super) struct Derived {
    sides: Cache<(u64, HallId), Arc<BTreeMap<ItemId, OpenSides>>>,
    /// The same for what is selected while it is dragged.
    dragged: Cache<(u64, HallId), Arc<BTreeMap<ItemId, OpenSides>>>,
    summary: Cache<u64, Arc<Summary>>,
    payers: Cache<u64, Arc<Payers>>,
    /// By the plan's revision, the hall, and a hash of the records that are shown.
    prices: Cache<(u64, HallId, u64), Arc<Vec<Price>>>,
    held: Cache<(u64, ExhibitorId), Area>,
    built: Cache<(u64, HallId), Arc<Built>>,
    wrong_numbers: Cache<(u64, HallId), usize>,
    hookups: Cache<(u64, HallId), Arc<Hookups>>,
}

impl Derived {
    /// The open sides of the hall's booths as neighbours and aisles make them; while a few are dragged, of
    /// these alone, as they would be.
    fn sides(&mut self, ws: &Workspace) -> Arc<BTreeMap<ItemId, OpenSides>> {
        if ws.is_previewing() && ws.selection().len() <= MOST_FOLLOWED {
            let make = || Arc::new(stats::sides_of(ws.project(), ws.hall(), ws.selection()));
            return self.dragged.at((ws.revision(), ws.hall()), make).clone();
        }
        let make = || Arc::new(stats::sides(ws.committed(), ws.hall()));
        self.sides.at((ws.base_revision(), ws.hall()), make).clone()
    }

    /// The hall's shell scheme as built.
    fn built(&mut self, ws: &Workspace) -> Arc<Built> {
        let make = || Arc::new(stats::built(ws.committed(), ws.hall()));
        self.built.at((ws.base_revision(), ws.hall()), make).clone()
    }

    /// How many booths of the hall share a number or have none.
    fn wrong_numbers(&mut self, ws: &Workspace) -> usize {
        let make = || stats::check_numbers(ws.committed(), ws.hall(), |_| true).wrong();
        *self.wrong_numbers.at((ws.base_revision(), ws.hall()), make)
    }

    /// Where the services of the hall's booths come from, without what is being dragged.
    fn hookups(&mut self, ws: &Workspace) -> Arc<Hookups> {
        let make = || Arc::new(stats::hookups(ws.committed(), ws.hall()));
        self.hookups.at((ws.base_revision(), ws.hall()), make).clone()
    }

    fn summary(&mut self, ws: &Workspace) -> Arc<Summary> {
        self.summary.at(ws.base_revision(), || Arc::new(stats::summary(ws.committed()))).clone()
    }

    /// The booths at which exhibitors pay what is charged once for each of them.
    fn payers(&mut self, ws: &Workspace) -> Arc<Payers> {
        self.payers.at(ws.base_revision(), || Arc::new(Payers::of(ws.committed()))).clone()
    }

    /// The area of all booths of an exhibitor, as the plan shows them, previews included.
    fn held(&mut self, ws: &Workspace, holder: ExhibitorId) -> Area {
        *self.held.at((ws.revision(), holder), || held_area(ws.project(), holder))
    }
}

fn held_area(project: &Project, holder: ExhibitorId) -> Area {
    // the sale records that name the holder are few; going over the booths of all halls would not be
    let held = project.sales.iter().filter(|(_, sale)| sale.exhibitor == Some(holder)).filter_map(|(id, _)| {
        let hall = project.halls.keys().find_map(|hall| project.find_item(*hall, *id));
        Some(hall?.1.booth()?.area())
    });
    held.sum()
}

pub(super) fn inspector_ui(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut InspectorState,
    lists: &mut Lists,
    ask: &mut Vec<Request>,
) {
    turn_to_selection(ui, ws, state);
    let _ = take_focused_field(ui);
    let (hall, ids) = (state.hall, std::mem::take(&mut state.ids));
    // Another subject is another set of fields: no text, cursor or open list goes over to it.
    let subject = Id::unique(("inspector", hall, &ids));
    ScrollArea::vertical().id_salt("inspector").auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(MARGIN).show(ui, |ui| {
            ui.push_id(subject, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.take_available_width();
                let mut sheet = Sheet { ws, lists, ask, hall, ids: &ids };
                if ids.is_empty() {
                    overview::overview_ui(ui, &mut sheet, &mut state.derived);
                } else {
                    selection_ui(ui, &mut sheet, &mut state.derived);
                }
                ui.add_space(24.0);
            });
        });
    });
    state.ids = ids;
    state.focus = take_focused_field(ui);
}

/// Goes on to what is selected now. A field that is being typed in is left first, and shown once more for
/// what it belonged to, so that it can commit.
fn turn_to_selection(ui: &Ui, ws: &Workspace, state: &mut InspectorState) {
    if state.hall == ws.hall() && state.ids == *ws.selection() {
        return;
    }
    if let Some(field) = state.focus.take()
        && ui.memory(|memory| memory.has_focus(field))
    {
        ui.memory_mut(|memory| memory.surrender_focus(field));
        ui.request_repaint();
        return;
    }
    state.hall = ws.hall();
    state.ids.clone_from(ws.selection());
}

/// The one kind that all records have.
fn only_kind(items: &[(ItemId, &Arc<Item>)]) -> Option<PartKind> {
    let kind = items.first()?.1.part.kind();
    items.iter().all(|(_, item)| item.part.kind() == kind).then_some(kind)
}

fn selection_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived) {
    let items = sheet.items();
    let kind = only_kind(&items);
    match kind {
        Some(PartKind::Booth) => booth::header(ui, sheet, derived, &items),
        _ => header(ui, sheet, &items, kind),
    }
    if items.len() > 1 {
        arrange::arrange_ui(ui, sheet);
    }
    match kind {
        Some(PartKind::Booth) => booth::sale_ui(ui, sheet, &items),
        Some(PartKind::Region) => region::pavilion_ui(ui, sheet, derived, &items),
        Some(PartKind::Wall) => building::wall_ui(ui, sheet, &items),
        Some(PartKind::Column) => building::column_ui(ui, sheet, &items),
        Some(PartKind::Door) => building::door_ui(ui, sheet, &items),
        Some(PartKind::Safety) => building::safety_ui(ui, sheet, &items),
        Some(PartKind::Rigging) => building::rigging_ui(ui, sheet, &items),
        Some(PartKind::Supply) => {
            supply::supply_ui(ui, sheet, &items);
            if let [(id, _)] = items.as_slice() {
                hookups::supply_ui(ui, sheet, derived, *id);
            }
        }
        Some(PartKind::Zone) => zone::zone_ui(ui, sheet, &items),
        Some(PartKind::Amenity) => zone::amenity_ui(ui, sheet, &items),
        Some(PartKind::Furniture) => furniture::furniture_ui(ui, sheet, &items),
        Some(PartKind::Note) => texts::note_ui(ui, sheet, &items),
        Some(PartKind::Dimension) => texts::dimension_ui(ui, sheet, &items),
        None => counts(ui, sheet, &items),
    }
    place::place_ui(ui, sheet, &items);
    if kind == Some(PartKind::Booth) {
        booth::building_ui(ui, sheet, derived, &items);
        booth::money_ui(ui, sheet, derived, &items);
        booth::services_ui(ui, sheet, derived, &items);
        approval::approval_ui(ui, sheet, &items);
        fascia::fascia_ui(ui, sheet, &items);
        booth::notes_ui(ui, sheet, &items);
        past::past_ui(ui, sheet);
    }
}

/// The line at the top: what is selected at the left, what is to be known first at the right. Where both do
/// not fit, the right one gives way.
/// The width under which a note stands below its headline instead of beside it, in points.
const ONE_LINE: f32 = 260.0;

fn headline(ui: &mut Ui, left: &str, right: &str) {
    let theme = Theme::of(ui);
    if ui.available_width() < ONE_LINE && !right.is_empty() {
        ui.add(Label::new(theme::strong(left)).truncate()).on_hover_text(left);
        let note = RichText::new(right).size(theme::SMALL).color(theme.text_muted);
        ui.add(Label::new(note).truncate()).on_hover_text(right);
        return;
    }
    ui.horizontal(|ui| {
        ui.set_min_height(24.0);
        ui.add(Label::new(theme::strong(left)).truncate()).on_hover_text(left);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let note = RichText::new(right).size(theme::SMALL).color(theme.text_muted);
            if ui.available_width() > 24.0 {
                ui.add(Label::new(note).truncate()).on_hover_text(right);
            }
        });
    });
}

fn header(ui: &mut Ui, sheet: &Sheet<'_>, items: &[(ItemId, &Arc<Item>)], kind: Option<PartKind>) {
    let words = sheet.words();
    let (left, right) = match (items, kind) {
        ([(id, item)], _) => {
            let face = super::item_face(sheet.ws.project(), words, *id, item);
            (face.text, face.note)
        }
        (_, Some(kind)) => (words.t(kind.key()).into_owned(), words.number(count(items.len()), 0)),
        (_, None) => (words.with("panels-records", &[("n", items.len().into())]), String::new()),
    };
    headline(ui, &left, &right);
}

fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How many records of each kind a mixed selection has; a click keeps just these.
fn counts(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[(ItemId, &Arc<Item>)]) {
    use super::super::widgets::{ListRow, Mark, bleed, list_row, section};
    let mut by_kind: BTreeMap<PartKind, BTreeSet<ItemId>> = BTreeMap::new();
    for (id, item) in items {
        by_kind.entry(item.part.kind()).or_default().insert(*id);
    }
    section(ui, &sheet.t("panels-selected"));
    bleed(ui, |ui| {
        for (kind, ids) in by_kind {
            let words = sheet.words();
            let row = ListRow {
                mark: Mark::Icon(super::kind_icon(kind)),
                text: &words.t(kind.key()),
                right: &words.number(count(ids.len()), 0),
                ..ListRow::default()
            };
            if list_row(ui, &row).on_hover_text(words.t("panels-keep-these")).clicked() {
                sheet.ask.push(Request::Select(ids));
            }
        }
    });
}

/// The values that `of` finds in the records of its kind.
fn values<T>(items: &[(ItemId, &Arc<Item>)], of: impl Fn(&Part) -> Option<T>) -> Vec<(ItemId, T)> {
    items.iter().filter_map(|(id, item)| Some((*id, of(&item.part)?))).collect()
}

/// A line with a name at the left and a figure at the right. A name too long for one line takes two.
fn figure_line(ui: &mut Ui, name: &str, figure: &str) {
    use eframe::egui::{Sense, TextStyle, pos2, text::LayoutJob, vec2};
    let theme = Theme::of(ui);
    let font = TextStyle::Body.resolve(ui.style());
    let width = ui.available_width();
    let figure_galley = ui.painter().layout_no_wrap(figure.to_owned(), font.clone(), theme.text);
    let mut job = LayoutJob::simple(name.to_owned(), font, theme.text_muted, width - figure_galley.size().x - 8.0);
    job.wrap.max_rows = 2;
    let name_galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(vec2(width, name_galley.size().y.max(16.0) + 6.0), Sense::hover());
    response.widget_info(|| {
        eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Label, true, format!("{name}: {figure}"))
    });
    // The figure stands beside the first line of its name.
    let top = rect.top() + 3.0;
    let figure_at = pos2(rect.right() - figure_galley.size().x, top);
    ui.painter().galley(figure_at, figure_galley, theme.text);
    let cut = name_galley.elided;
    ui.painter().galley(pos2(rect.left(), top), name_galley, theme.text_muted);
    if cut {
        response.on_hover_text(name);
    }
}
