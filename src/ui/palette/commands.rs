//! The commands as the palette lists them.

use super::super::icons::{self, Icon};
use crate::app::{Command, CommandGroup};
use crate::find::{Fit, Haystack, Place, Query, Role};
use crate::words::{Lang, Words};
use egui_material_icons::icons as m;

/// A command in the reader's language.
pub(super) struct Listed {
    pub(super) command: Command,
    pub(super) text: String,
    /// Its English name, where the reader reads another language.
    pub(super) note: String,
    pub(super) keys: String,
    names: Haystack,
}

/// Every command, by group.
pub(super) fn commands(words: Words) -> Vec<Listed> {
    let of_group = |group: CommandGroup| Command::all().filter(move |command| command.group() == group);
    CommandGroup::ALL.into_iter().flat_map(of_group).map(|command| listed(words, command)).collect()
}

fn listed(words: Words, command: Command) -> Listed {
    let text = words.t(command.name()).into_owned();
    let english = Words::of(Lang::En).t(command.name()).into_owned();
    Listed {
        command,
        names: Haystack::named([text.as_str(), english.as_str()]),
        note: if words.lang() == Lang::En { String::new() } else { english },
        text,
        keys: command.shortcut().map(|shortcut| shortcut.to_string()).unwrap_or_default(),
    }
}

/// The commands that what was typed finds, the best first, and how well the best fits. Where none is called so,
/// those that have its letters in their order.
pub(super) fn found(all: &[Listed], query: &Query) -> Option<(Fit, Vec<usize>)> {
    let fits = all.iter().enumerate().filter_map(|(at, listed)| Some((query.find(&listed.names, [])?.fit, at)));
    let mut found: Vec<(Fit, usize)> = fits.collect();
    if found.is_empty() {
        let scattered = all.iter().enumerate().filter(|(_, listed)| query.is_scattered_in(&listed.names));
        let near = Fit { place: Place::Near, role: Role::Name, by_sound: false };
        found = scattered.map(|(at, _)| (near, at)).collect();
    }
    found.sort_by_key(|(fit, at)| (*fit, all.get(*at).map_or(0, |listed| listed.text.len()), *at));
    let best = found.first()?.0;
    Some((best, found.into_iter().map(|(_, at)| at).collect()))
}

/// The icon of a command: a tool's own, else that of its group.
pub(super) const fn icon_of(command: Command) -> Icon {
    match command {
        Command::Tool(kind) => icons::of_tool(kind),
        Command::Undo => icons::UNDO,
        Command::Redo => icons::REDO,
        Command::Delete => icons::DELETE,
        Command::Open => icons::OPEN,
        Command::AddHall => icons::HALL,
        Command::ToggleTheme => icons::DARK,
        Command::Find => icons::SEARCH,
        _ => match command.group() {
            CommandGroup::File => icons::FILE,
            CommandGroup::Edit => m::ICON_EDIT,
            CommandGroup::Select => m::ICON_SELECT_ALL,
            CommandGroup::Arrange => m::ICON_ALIGN_HORIZONTAL_LEFT,
            CommandGroup::Booth => m::ICON_STOREFRONT,
            CommandGroup::View => m::ICON_VISIBILITY,
            CommandGroup::Colour => icons::COLOUR,
            CommandGroup::Tool => m::ICON_CONSTRUCTION,
            CommandGroup::Help => icons::INFO,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_in_both_languages_by_pinyin_and_by_scattered_letters() {
        for (lang, typed, wanted) in [
            (Lang::Ru, "undo", Some(Command::Undo)),
            (Lang::Ru, "отменить", Some(Command::Undo)),
            (Lang::Ru, "zoom fit", Some(Command::ZoomFit)),
            (Lang::En, "dupl", Some(Command::Duplicate)),
            (Lang::En, "agnlft", Some(Command::AlignLeft)),
            (Lang::ZhCn, "chexiao", Some(Command::Undo)),
            (Lang::En, "undoo", None),
        ] {
            let all = commands(Words::of(lang));
            let first = found(&all, &Query::new(typed)).and_then(|(_, found)| found.first().copied());
            assert_eq!(first.map(|at| all[at].command), wanted, "{typed}");
        }
    }
}
