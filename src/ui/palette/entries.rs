//! What the palette can find.

use super::super::icons::{self, Icon};
use super::super::panels::item_face;
use super::super::widgets::Mark;
use crate::app::{Command, CommandGroup, Workspace};
use crate::model::{ExhibitorId, HallId, ItemId, Part, PavilionId};
use crate::words::{Lang, LocalText, Words};
use egui_material_icons::icons as m;
use std::collections::{BTreeMap, BTreeSet};

/// What happens when an entry is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A command is carried out.
    Command(Command),
    /// Records are shown.
    Items(Vec<ItemId>),
    /// A pavilion is shown, and new booths go into it.
    Pavilion(PavilionId),
    /// An exhibitor's booths are shown.
    Exhibitor(ExhibitorId),
    /// A hall is shown.
    Hall(HallId),
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) target: Target,
    pub(super) mark: Mark,
    pub(super) text: String,
    pub(super) note: String,
    pub(super) right: String,
    /// Its names in lower case.
    pub(super) names: Vec<String>,
}

/// Everything that can be found: commands by group, then halls, pavilions, exhibitors, booths and what else
/// has a name.
pub(super) fn entries(ws: &Workspace) -> Vec<Entry> {
    let words = ws.words();
    let mut all: Vec<Entry> = Vec::new();
    for group in CommandGroup::ALL {
        all.extend(Command::all().filter(|command| command.group() == group).map(|command| of_command(words, command)));
    }
    halls(ws, &mut all);
    pavilions(ws, &mut all);
    exhibitors(ws, &mut all);
    items(ws, &mut all);
    all
}

fn of_command(words: Words, command: Command) -> Entry {
    let text = words.t(command.name()).into_owned();
    let english = Words::of(Lang::En).t(command.name()).into_owned();
    let note = if words.lang() == Lang::En { String::new() } else { english.clone() };
    Entry {
        target: Target::Command(command),
        mark: Mark::Icon(icon_of(command)),
        names: vec![text.to_lowercase(), english.to_lowercase()],
        text,
        note,
        right: command.shortcut().map(|shortcut| shortcut.to_string()).unwrap_or_default(),
    }
}

fn names(name: &LocalText) -> Vec<String> {
    name.all().map(|(_, name)| name.to_lowercase()).collect()
}

fn halls(ws: &Workspace, all: &mut Vec<Entry>) {
    let words = ws.words();
    for (id, hall) in ws.committed().halls_in_order() {
        let text = hall.name.get(words.lang()).to_owned();
        let mut names = names(&hall.name);
        names.push(text.to_lowercase());
        all.push(Entry {
            target: Target::Hall(id),
            mark: Mark::Icon(icons::HALL),
            text,
            note: String::new(),
            right: words.area(hall.gross()),
            names,
        });
    }
}

fn pavilions(ws: &Workspace, all: &mut Vec<Entry>) {
    let words = ws.words();
    for (id, pavilion) in ws.committed().pavilions_in_order() {
        let mut names = names(&pavilion.name);
        names.extend(pavilion.countries.iter().flat_map(|country| Lang::ALL.map(|l| country.name(l).to_lowercase())));
        all.push(Entry {
            target: Target::Pavilion(id),
            mark: Mark::Swatch(pavilion.color),
            text: pavilion.name.get(words.lang()).to_owned(),
            note: words.t("panels-pavilion").into_owned(),
            right: String::new(),
            names,
        });
    }
}

fn exhibitors(ws: &Workspace, all: &mut Vec<Entry>) {
    let words = ws.words();
    let mut numbers: BTreeMap<ExhibitorId, Vec<&str>> = BTreeMap::new();
    for (_, id, booth) in ws.committed().booths() {
        let Some(sale) = ws.committed().sales.get(&id) else { continue };
        for exhibitor in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
            numbers.entry(*exhibitor).or_default().push(&booth.number);
        }
    }
    for (id, exhibitor) in &ws.committed().exhibitors {
        all.push(Entry {
            target: Target::Exhibitor(*id),
            mark: exhibitor.country.map_or(Mark::Icon(m::ICON_PERSON), Mark::Flag),
            text: exhibitor.name.get(words.lang()).to_owned(),
            note: words.t("panels-exhibitor").into_owned(),
            right: numbers.get(id).map(|numbers| numbers.join(", ")).unwrap_or_default(),
            names: names(&exhibitor.name),
        });
    }
}

/// Booths by number, and whatever else has a name.
fn items(ws: &Workspace, all: &mut Vec<Entry>) {
    let words = ws.words();
    let project = ws.committed();
    let several = project.halls.len() > 1;
    for (hall_id, hall) in project.halls_in_order() {
        let hall_name = hall.name.get(words.lang());
        for (_, id, item) in project.items_of(hall_id) {
            let names = match &item.part {
                Part::Booth(booth) => vec![booth.number.to_lowercase()],
                Part::Zone(zone) => names(&zone.name),
                Part::Amenity(amenity) => names(&amenity.name),
                Part::Supply(supply) => vec![supply.label.to_lowercase()],
                Part::Note(note) => names(&note.text),
                Part::Wall(_)
                | Part::Column(_)
                | Part::Door(_)
                | Part::Safety(_)
                | Part::Rigging(_)
                | Part::Region(_)
                | Part::Dimension(_) => continue,
            };
            if names.iter().all(String::is_empty) {
                continue;
            }
            let face = item_face(project, words, id, item);
            let right = if several { format!("{hall_name}  {}", face.right) } else { face.right };
            all.push(Entry {
                target: Target::Items(vec![id]),
                mark: face.mark,
                text: face.text,
                note: face.note,
                right,
                names,
            });
        }
    }
}

/// The region and booths of a pavilion in the hall on the canvas, else in the first hall that has any.
pub(super) fn records_of_pavilion(ws: &Workspace, id: PavilionId) -> BTreeSet<ItemId> {
    let in_hall = |hall: HallId| -> BTreeSet<ItemId> {
        let items = ws.committed().items_of(hall).filter(|(_, _, item)| match &item.part {
            Part::Region(region) => region.pavilion == id,
            Part::Booth(booth) => booth.pavilion == Some(id),
            _ => false,
        });
        items.map(|(_, id, _)| id).collect()
    };
    let halls = ws.committed().halls_in_order().into_iter().map(|(hall, _)| hall);
    std::iter::once(ws.hall()).chain(halls).map(in_hall).find(|ids| !ids.is_empty()).unwrap_or_default()
}

/// The icon of a command: a tool's own, else that of its group.
const fn icon_of(command: Command) -> Icon {
    match command {
        Command::Tool(kind) => icons::of_tool(kind),
        Command::Undo => icons::UNDO,
        Command::Redo => icons::REDO,
        Command::Delete => icons::DELETE,
        Command::Open => icons::OPEN,
        Command::AddHall => icons::HALL,
        Command::ToggleTheme => icons::DARK,
        _ => match command.group() {
            CommandGroup::File => icons::FILE,
            CommandGroup::Edit => m::ICON_EDIT,
            CommandGroup::Select => m::ICON_SELECT_ALL,
            CommandGroup::Arrange => m::ICON_ALIGN_HORIZONTAL_LEFT,
            CommandGroup::Booth => m::ICON_STOREFRONT,
            CommandGroup::View => m::ICON_VISIBILITY,
            CommandGroup::Tool => m::ICON_CONSTRUCTION,
            CommandGroup::Help => icons::INFO,
        },
    }
}
