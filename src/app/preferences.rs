//! What the program remembers for its user from run to run, apart from any project.

use crate::geometry::Mm;
use crate::stats::Aspect;
use crate::table::SavedViews;
use crate::tool::SnapSettings;
use crate::words::Lang;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Which theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the desktop has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which panels are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Panels {
    /// The structure at the left.
    pub structure: bool,
    /// The inspector at the right.
    pub inspector: bool,
    /// The history, in the inspector's place.
    pub history: bool,
    /// The minimap.
    pub minimap: bool,
    /// The rulers.
    pub rulers: bool,
    /// The grid.
    pub grid: bool,
    /// The sizes to which the shell scheme is built.
    pub built: bool,
    /// The legend of the plan's colours.
    pub legend: bool,
    /// Everything but the canvas is hidden.
    pub focus: bool,
    /// The plan stands beside the directory's table.
    pub plan_beside: bool,
    /// The width that the user gave the structure, in points; none: as the window's width asks.
    pub structure_width: Option<u16>,
    /// The width that the user gave the inspector and the history.
    pub inspector_width: Option<u16>,
    /// The width that the user gave the tasks in the inspector's place.
    pub task_width: Option<u16>,
}

impl Default for Panels {
    fn default() -> Self {
        Self {
            structure: true,
            inspector: true,
            history: false,
            minimap: true,
            rulers: true,
            grid: true,
            built: false,
            legend: false,
            focus: false,
            plan_beside: false,
            structure_width: None,
            inspector_width: None,
            task_width: None,
        }
    }
}

/// A project that was open lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// Its name when it was last open.
    pub name: String,
}

/// The most recent files remembered.
const MOST_RECENT: usize = 12;

/// What the program remembers. Unknown or unreadable values fall back to the defaults: nothing here is work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language's tag; empty: the desktop's.
    pub lang: String,
    /// The theme.
    pub theme: ThemeChoice,
    /// Open panels.
    pub panels: Panels,
    /// Files open lately, the last first.
    pub recent: Vec<Recent>,
    /// Whether the program has run before, so that the sample is not opened again.
    pub has_run: bool,
    /// Whether the view moves with easing.
    pub animate: bool,
    /// The size of everything in per cent.
    pub zoom_percent: u16,
    /// The step of the grid in millimetres.
    pub grid_mm: i32,
    /// Whether positions snap to the grid.
    pub snap_to_grid: bool,
    /// Whether positions snap to other things.
    pub snap_to_things: bool,
    /// What the plan's colours tell, by its tag.
    pub colour_by: String,
    /// The folder last used for files.
    pub folder: Option<PathBuf>,
    /// The directory's views, by sheet: a way of working, so they go with the user and not with a plan.
    pub directory: SavedViews,
}

impl Default for Preferences {
    fn default() -> Self {
        let snap = SnapSettings::default();
        Self {
            lang: String::new(),
            theme: ThemeChoice::default(),
            panels: Panels::default(),
            recent: Vec::new(),
            has_run: false,
            animate: true,
            zoom_percent: 100,
            grid_mm: snap.grid.0,
            snap_to_grid: snap.to_grid,
            snap_to_things: snap.to_things,
            colour_by: Aspect::default().tag().to_owned(),
            folder: None,
            directory: SavedViews::default(),
        }
    }
}

impl Preferences {
    /// The language chosen, else the desktop's.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or_else(|_| Lang::of_system())
    }

    /// What to snap to.
    #[must_use]
    pub fn snap(&self) -> SnapSettings {
        SnapSettings {
            grid: Mm(self.grid_mm.clamp(1, 100_000)),
            to_grid: self.snap_to_grid,
            to_things: self.snap_to_things,
        }
    }

    /// Remembers what to snap to.
    pub fn set_snap(&mut self, snap: SnapSettings) {
        self.grid_mm = snap.grid.0;
        self.snap_to_grid = snap.to_grid;
        self.snap_to_things = snap.to_things;
    }

    /// What the plan's colours tell.
    #[must_use]
    pub fn colour_by(&self) -> Aspect {
        Aspect::of_tag(&self.colour_by).unwrap_or_default()
    }

    /// Remembers what the plan's colours tell.
    pub fn set_colour_by(&mut self, aspect: Aspect) {
        aspect.tag().clone_into(&mut self.colour_by);
    }

    /// Remembers a file as the last one open.
    pub fn remember(&mut self, path: PathBuf, name: String) {
        self.folder = path.parent().map(PathBuf::from);
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, name });
        self.recent.truncate(MOST_RECENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recent_files_are_kept_once_the_last_first() {
        let mut preferences = Preferences::default();
        for name in ["a", "b", "a"] {
            preferences.remember(PathBuf::from(format!("/plans/{name}.ron")), name.to_owned());
        }
        let names: Vec<&str> = preferences.recent.iter().map(|recent| recent.name.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(preferences.folder, Some(PathBuf::from("/plans")));
    }

    #[test]
    fn preferences_of_an_older_program_are_read_with_defaults_for_the_rest() {
        let read: Preferences = ron::from_str("(lang: \"ru\", panels: (minimap: false))").unwrap();
        assert_eq!(read.lang(), Lang::Ru);
        assert!(!read.panels.minimap && read.panels.rulers);
    }
}
