//! What a block from the clipboard would do to a sheet, before it is taken: rows added and changed, and every cell
//! that is refused with its reason.

use super::super::icons;
use super::super::theme::{self, Theme};
use super::Deed;
use super::frame::{self, Foot};
use crate::app::{PasteBlock, Request, Workspace};
use crate::table::{self, Data, Pasted, Refused};
use crate::words::Words;
use eframe::egui::{Context, Grid, Label, RichText, ScrollArea, Ui};

/// The most refused cells that are listed.
const MOST: usize = 200;

/// The dialog's state.
pub struct Paste {
    block: PasteBlock,
    pasted: Pasted,
    /// The plan that it was worked out for.
    revision: u64,
}

impl Paste {
    /// What would come of a block.
    #[must_use]
    pub fn new(ws: &Workspace, block: PasteBlock) -> Self {
        let pasted = lay(ws, &block);
        Self { block, pasted, revision: ws.base_revision() }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        if self.revision != ws.base_revision() {
            self.pasted = lay(ws, &self.block);
            self.revision = ws.base_revision();
        }
        let pasted = &self.pasted;
        let title = words.with("directory-paste-title", &[("n", pasted.lines.into())]);
        let can_paste = !pasted.outcome.edit.is_empty();
        let foot = frame::dialog(ctx, words, &title, 560.0, |ui| {
            frame::body(ui, |ui| {
                figures(ui, words, pasted);
                if !pasted.unknown.is_empty() {
                    let columns = pasted.unknown.join(", ");
                    let said = words.with("directory-paste-unknown", &[("columns", columns.into())]);
                    frame::note(ui, icons::INFO, Theme::of(ui).text_muted, &said);
                }
                if !can_paste {
                    frame::note(ui, icons::INFO, Theme::of(ui).text_muted, &words.t("directory-paste-nothing"));
                }
                refusals(ui, words, &pasted.outcome.refused);
            });
            frame::foot(ui, words, &words.t("directory-paste"), can_paste)
        });
        match foot {
            Foot::Open => false,
            Foot::Left => true,
            Foot::Confirmed => {
                deeds.push(Deed::Ask(Request::Take(Ok(pasted.outcome.edit.clone()))));
                true
            }
        }
    }
}

fn lay(ws: &Workspace, block: &PasteBlock) -> Pasted {
    let data = Data::of(ws.committed()).on(ws.today());
    table::paste(&data, ws.words(), block.sheet, &block.block, &block.spot)
}

/// How many rows come, change and how many cells are refused.
fn figures(ui: &mut Ui, words: Words, pasted: &Pasted) {
    let outcome = &pasted.outcome;
    let theme = Theme::of(ui);
    for (icon, color, key, count) in [
        (icons::ADD, theme.success, "directory-paste-added", outcome.added.len()),
        (icons::CHECK, theme.accent, "directory-paste-changed", outcome.changed.len()),
        (icons::WARNING, theme.warning, "directory-paste-refused", outcome.refused.len()),
    ] {
        if count > 0 {
            frame::note(ui, icon, color, &words.with(key, &[("n", count.into())]));
        }
    }
}

/// Every refused cell: its line, its column, what it holds, and why.
fn refusals(ui: &mut Ui, words: Words, refused: &[Refused]) {
    if refused.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ScrollArea::vertical().max_height(220.0).auto_shrink([false, true]).show(ui, |ui| {
        Grid::new("refused").num_columns(3).spacing([12.0, 4.0]).striped(false).show(ui, |ui| {
            let muted = Theme::of(ui).text_muted;
            for one in refused.iter().take(MOST) {
                let line = i64::try_from(one.line).unwrap_or(i64::MAX);
                let line = words.with("directory-paste-line", &[("line", line.into())]);
                ui.label(RichText::new(line).size(theme::SMALL).color(muted));
                let column = one.column.map(|column| words.t(column.title()).into_owned()).unwrap_or_default();
                ui.label(RichText::new(column).size(theme::SMALL));
                let said = RichText::new(words.say(&one.reason)).size(theme::SMALL);
                ui.add(Label::new(said).wrap()).on_hover_text(&one.typed);
                ui.end_row();
            }
        });
        if refused.len() > MOST {
            let more = words.with("directory-paste-more", &[("n", (refused.len() - MOST).into())]);
            ui.label(RichText::new(more).size(theme::SMALL));
        }
    });
}
