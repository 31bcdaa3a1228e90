//! Every command with its keys, by group; a field narrows the list.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::fields;
use super::frame::{self, Foot};
use crate::app::{Command, CommandGroup};
use crate::words::Words;
use eframe::egui::{Align, Context, Label, Layout, Ui, vec2};

/// The dialog's state.
#[derive(Default)]
pub struct Shortcuts {
    filter: String,
    shown: bool,
}

impl Shortcuts {
    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words) -> bool {
        let foot = frame::dialog(ctx, words, &words.t("shortcuts-title"), 760.0, |ui| {
            frame::body(ui, |ui| {
                let name = words.t("shortcuts-filter");
                fields::text(ui, &name, &name, &mut self.filter, !self.shown);
                ui.add_space(8.0);
                ui.set_min_height(360.0);
                self.columns(ui, words);
            });
            frame::foot_close(ui, words)
        });
        self.shown = true;
        foot != Foot::Open
    }

    fn columns(&self, ui: &mut Ui, words: Words) {
        let wanted = self.filter.trim().to_lowercase();
        let fits = |command: &Command| {
            let keys = command.shortcut().map(|keys| keys.to_string().to_lowercase()).unwrap_or_default();
            words.t(command.name()).to_lowercase().contains(&wanted) || (!wanted.is_empty() && keys.contains(&wanted))
        };
        let groups: Vec<(CommandGroup, Vec<Command>)> = CommandGroup::ALL
            .into_iter()
            .map(|group| (group, Command::all().filter(|c| c.group() == group).filter(&fits).collect()))
            .filter(|(_, commands): &(_, Vec<Command>)| !commands.is_empty())
            .collect();
        if groups.is_empty() {
            controls::muted(ui, words.t("shortcuts-none"));
            return;
        }
        // Two columns of about the same length.
        let total: usize = groups.iter().map(|(_, commands)| commands.len() + 2).sum();
        let mut columns: [Vec<&(CommandGroup, Vec<Command>)>; 2] = [Vec::new(), Vec::new()];
        let mut height = 0;
        for group in &groups {
            let [left, right] = &mut columns;
            if height * 2 < total {
                left.push(group)
            } else {
                right.push(group)
            }
            height += group.1.len() + 2;
        }
        ui.columns_const(|[left, right]: &mut [Ui; 2]| {
            let [first, second] = columns;
            for (ui, groups) in [(left, first), (right, second)] {
                ui.spacing_mut().item_spacing.y = 2.0;
                for (group, commands) in groups {
                    controls::group_heading(ui, &words.t(group.key()));
                    for command in commands {
                        command_row(ui, words, *command);
                    }
                    ui.add_space(14.0);
                }
            }
        });
    }
}

fn command_row(ui: &mut Ui, words: Words, command: Command) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 24.0), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(8.0);
        match command.shortcut() {
            Some(keys) => controls::key_cap(ui, &keys.to_string()),
            None => {
                let color = Theme::of(ui).text_muted;
                ui.label(eframe::egui::RichText::new("–").size(theme::SMALL).color(color));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(words.t(command.name()).as_ref()).truncate());
        });
    });
}
