//! Chooses an exhibitor for the selected booths by typing: those that suit them best come first.

use super::super::cargo::sign;
use super::super::icons;
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{ListRow, Mark, list_row};
use super::Deed;
use super::frame::{Foot, body, dialog, foot_with};
use crate::app::{Joining, Request, Workspace};
use crate::model::{ExhibitorId, ItemId};
use crate::stats::{Candidate, Fits, Misfit, Verdict};
use crate::words::{Words, natural_key};
use eframe::egui::{
    Align2, Context, FontId, Key, Modifiers, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The dialog's width, and the rows in sight at once.
const WIDTH: f32 = 520.0;
const ROWS: usize = 11;

/// An exhibitor that may be chosen.
struct Row {
    id: ExhibitorId,
    mark: Mark,
    name: String,
    /// All its names in lower case.
    names: String,
    /// What speaks against it most, or the booths that it has.
    note: String,
    /// The area here of that needed.
    figure: String,
    verdict: Verdict,
}

/// The dialog's state.
pub struct Assign {
    joining: Joining,
    booths: BTreeSet<ItemId>,
    title: String,
    /// Best first.
    rows: Vec<Row>,
    typed: String,
    /// Places in `rows` that hold what was typed.
    found: Vec<usize>,
    at: usize,
    scroll: bool,
}

impl Assign {
    /// The choice for the booths that are selected; how each exhibitor suits them is worked out once.
    #[must_use]
    pub fn new(ws: &Workspace, joining: Joining) -> Self {
        let sale = |id: &ItemId| ws.committed().sales.get(id);
        let wanted = |id: &&ItemId| {
            let is_booth = ws.committed().find_item(ws.hall(), **id).is_some_and(|(_, item)| item.booth().is_some());
            // a booth is shared with somebody
            is_booth && (joining == Joining::Give || sale(id).is_some_and(|sale| sale.exhibitor.is_some()))
        };
        let booths: BTreeSet<ItemId> = ws.selection().iter().filter(wanted).copied().collect();
        let rows = rows(ws, &booths, joining);
        let found = (0..rows.len()).collect();
        Self {
            joining,
            title: title(ws, &booths, joining),
            booths,
            rows,
            typed: String::new(),
            found,
            at: 0,
            scroll: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let title = self.title.clone();
        let mut taken = None;
        let answer = dialog(ctx, words, &title, WIDTH, |ui| {
            self.keys(ui);
            body(ui, |ui| {
                self.search(ui, words);
                taken = self.list(ui, words);
            });
            let label = words.t(match self.joining {
                Joining::Give => "assign-confirm",
                Joining::Share => "assign-share-confirm",
            });
            let keys = RichText::new(words.t("assign-keys")).size(theme::SMALL).color(Theme::of(ui).text_muted);
            let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            let answer = foot_with(ui, words, &label, !self.found.is_empty(), |ui| {
                ui.label(keys);
            });
            if enter && !self.found.is_empty() { Foot::Confirmed } else { answer }
        });
        let chosen = taken.or_else(|| (answer == Foot::Confirmed).then_some(self.at));
        if let Some(row) = chosen.and_then(|at| self.rows.get(*self.found.get(at)?)) {
            deeds.push(Deed::Ask(Request::Hand(self.joining, vec![row.id], self.booths.clone())));
            return true;
        }
        answer != Foot::Open
    }

    fn keys(&mut self, ui: &Ui) {
        let last = self.found.len().saturating_sub(1);
        let before = self.at;
        ui.input_mut(|input| {
            self.at = (self.at + input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown)).min(last);
            self.at = self.at.saturating_sub(input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp));
        });
        self.scroll |= before != self.at;
    }

    fn search(&mut self, ui: &mut Ui, words: Words) {
        let hint = RichText::new(words.t("assign-search")).color(Theme::of(ui).text_muted);
        let line = TextEdit::singleline(&mut self.typed)
            .hint_text(hint)
            .align(Align2::LEFT_CENTER)
            .prefix(icons::text(icons::SEARCH).size(16.0))
            .desired_width(f32::INFINITY)
            .char_limit(200)
            .show(ui);
        let response = line.response.response.clone().accessible_name(words.t("assign-search"));
        if !response.has_focus() {
            response.request_focus();
        }
        if response.changed() {
            let typed = self.typed.trim().to_lowercase();
            let holds = |row: &Row| typed.split_whitespace().all(|word| row.names.contains(word));
            self.found = self.rows.iter().enumerate().filter(|(_, row)| holds(row)).map(|(at, _)| at).collect();
            self.at = 0;
            self.scroll = true;
        }
        ui.add_space(2.0);
    }

    /// The rows; which was clicked.
    fn list(&mut self, ui: &mut Ui, words: Words) -> Option<usize> {
        let height = ROW * ROWS as f32;
        if self.found.is_empty() {
            let text = words.with("assign-none", &[("typed", self.typed.trim().into())]);
            ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
                ui.set_min_height(height);
                ui.label(RichText::new(text).color(Theme::of(ui).text_muted));
            });
            return None;
        }
        let mut area =
            ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, false]);
        if std::mem::take(&mut self.scroll) {
            let middle = (self.at as f32 + 0.5) * ROW - height / 2.0;
            area = area.vertical_scroll_offset(middle.clamp(0.0, (self.found.len() as f32 * ROW - height).max(0.0)));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut clicked = None;
        area.show_rows(ui, ROW, self.found.len(), |ui, range| {
            for at in range {
                let Some(row) = self.found.get(at).and_then(|place| self.rows.get(*place)) else { continue };
                if show(ui, row, at == self.at) {
                    clicked = Some(at);
                }
            }
        });
        clicked
    }
}

fn show(ui: &mut Ui, row: &Row, is_at: bool) -> bool {
    let response = list_row(
        ui,
        &ListRow {
            mark: row.mark,
            after_mark: 24.0,
            text: &row.name,
            note: &row.note,
            right: &row.figure,
            selected: is_at,
            keep_free: 6.0, // for the scroll bar
            ..ListRow::default()
        },
    );
    response.widget_info(|| {
        let told = [row.name.as_str(), row.note.as_str(), row.figure.as_str()];
        let told: Vec<&str> = told.into_iter().filter(|part| !part.is_empty()).collect();
        WidgetInfo::selected(Role::Button, true, is_at, told.join(", "))
    });
    let theme = Theme::of(ui);
    let (icon, color) = sign(row.verdict, theme);
    let place = pos2(response.rect.left() + 8.0 + row.mark.width() + 18.0, response.rect.center().y);
    let font = FontId::new(16.0, icons::font().family);
    ui.painter().text(place, Align2::CENTER_CENTER, icon.codepoint, font, color);
    response.clicked()
}

fn title(ws: &Workspace, booths: &BTreeSet<ItemId>, joining: Joining) -> String {
    let number =
        booths.first().and_then(|id| Some(ws.committed().find_item(ws.hall(), *id)?.1.booth()?.number.clone()));
    let args = [("n", booths.len().into()), ("number", number.unwrap_or_default().into())];
    match joining {
        Joining::Give => ws.words().with("assign-title", &args),
        Joining::Share => ws.words().with("assign-share-title", &args),
    }
}

/// Every exhibitor that does not stand in all of the booths already, the one that suits them best first.
fn rows(ws: &Workspace, booths: &BTreeSet<ItemId>, joining: Joining) -> Vec<Row> {
    let (project, words) = (ws.committed(), ws.words());
    let fits = Arc::new(Fits::new(project, ws.hall()));
    let mut numbers: BTreeMap<ExhibitorId, Vec<&str>> = BTreeMap::new();
    for (_, id, booth) in project.booths() {
        if let Some(holder) = project.sales.get(&id).and_then(|sale| sale.exhibitor) {
            numbers.entry(holder).or_default().push(&booth.number);
        }
    }
    let stands = |id: ExhibitorId| {
        booths.iter().all(|booth| {
            project.sales.get(booth).is_some_and(|sale| sale.exhibitor == Some(id) || sale.co_exhibitors.contains(&id))
        })
    };
    let mut ranked = Vec::new();
    for (id, record) in &project.exhibitors {
        if stands(*id) {
            continue;
        }
        let candidate = Candidate::new(&fits, *id, None);
        let fit = match joining {
            // that somebody has the booths is the same for all, and asked when one is chosen
            Joining::Give => candidate.suits(booths).but_for_holders(),
            Joining::Share => candidate.shares(booths),
        };
        let told = fit.misfits.first();
        let tells_area = matches!(told, Some(Misfit::TooSmall { .. } | Misfit::TooLarge { .. }));
        let holds =
            numbers.get(id).map(|numbers| words.with("assign-holds", &[("numbers", numbers.join(", ").into())]));
        let name = record.name.get(words.lang()).to_owned();
        let row = Row {
            id: *id,
            mark: record.country.map_or(Mark::Icon(m::ICON_PERSON), Mark::Flag),
            names: record.name.all().map(|(_, name)| name.to_lowercase()).collect::<Vec<_>>().join("\n"),
            note: told.map(|misfit| words.say(&misfit.message(&fits))).or(holds).unwrap_or_default(),
            figure: if fit.needed.is_some() && !tells_area { words.say(&fit.area_message()) } else { String::new() },
            verdict: fit.verdict(),
            name,
        };
        ranked.push(((fit.verdict(), numbers.contains_key(id), fit.rank(), natural_key(&row.name)), row));
    }
    ranked.sort_by(|a, b| a.0.cmp(&b.0));
    ranked.into_iter().map(|(_, row)| row).collect()
}
