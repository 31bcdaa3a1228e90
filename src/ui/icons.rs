//! The icons, all of one family and one size, by what they stand for.

use super::theme::ICON;
use crate::app::Page;
use crate::report::Topic;
use crate::tool::ToolKind;
use eframe::egui::{FontFamily, FontId, RichText};
use egui_material_icons::{MaterialIcon, icons as m};

/// An icon of the family.
pub type Icon = MaterialIcon;

/// The icon of the main menu.
pub const MENU: Icon = m::ICON_MENU;
/// Undo.
pub const UNDO: Icon = m::ICON_UNDO;
/// Redo.
pub const REDO: Icon = m::ICON_REDO;
/// Search.
pub const SEARCH: Icon = m::ICON_SEARCH;
/// Languages.
pub const LANGUAGE: Icon = m::ICON_LANGUAGE;
/// The dark theme.
pub const DARK: Icon = m::ICON_DARK_MODE;
/// The light theme.
pub const LIGHT: Icon = m::ICON_LIGHT_MODE;
/// The legend of the plan's colours.
pub const LEGEND: Icon = m::ICON_LEGEND_TOGGLE;
/// Less, upwards.
pub const COLLAPSE: Icon = m::ICON_KEYBOARD_ARROW_UP;
/// The plan's colours.
pub const COLOUR: Icon = m::ICON_PALETTE;
/// Close.
pub const CLOSE: Icon = m::ICON_CLOSE;
/// A done thing.
pub const CHECK: Icon = m::ICON_CHECK;
/// Success.
pub const SUCCESS: Icon = m::ICON_CHECK_CIRCLE;
/// Information.
pub const INFO: Icon = m::ICON_INFO;
/// A warning.
pub const WARNING: Icon = m::ICON_WARNING;
/// An error.
pub const ERROR: Icon = m::ICON_ERROR;
/// More below.
pub const EXPAND: Icon = m::ICON_KEYBOARD_ARROW_DOWN;
/// More to the right.
pub const CHEVRON: Icon = m::ICON_CHEVRON_RIGHT;
/// Up, to the parent folder.
pub const UP: Icon = m::ICON_ARROW_UPWARD;
/// Down.
pub const DOWN: Icon = m::ICON_ARROW_DOWNWARD;
/// The user's folder.
pub const HOME: Icon = m::ICON_HOME;
/// What was used lately.
pub const RECENT: Icon = m::ICON_HISTORY;
/// A folder.
pub const FOLDER: Icon = m::ICON_FOLDER;
/// Open a file.
pub const OPEN: Icon = m::ICON_FOLDER_OPEN;
/// A project file.
pub const FILE: Icon = m::ICON_DESCRIPTION;
/// A disk or mounted folder.
pub const DISK: Icon = m::ICON_HARD_DRIVE;
/// Add.
pub const ADD: Icon = m::ICON_ADD;
/// Take away.
pub const REMOVE: Icon = m::ICON_REMOVE;
/// Delete.
pub const DELETE: Icon = m::ICON_DELETE;
/// Days by which something is to be done.
pub const DEADLINES: Icon = m::ICON_EVENT;
/// A sample event.
pub const SAMPLE: Icon = m::ICON_STOREFRONT;
/// A hall.
pub const HALL: Icon = m::ICON_WAREHOUSE;
/// Drop a file here.
pub const DROP: Icon = m::ICON_UPLOAD_FILE;

/// Put on paper.
pub const PRINT: Icon = m::ICON_PRINT;
/// Put on the clipboard.
pub const COPY: Icon = m::ICON_CONTENT_COPY;
/// Write for a spreadsheet.
pub const CSV: Icon = m::ICON_CSV;

/// The icon of a chapter of the statistics.
#[must_use]
pub const fn of_topic(topic: Topic) -> Icon {
    match topic {
        Topic::Overview => m::ICON_DASHBOARD,
        Topic::Pavilions => m::ICON_FLAG,
        Topic::Countries => m::ICON_PUBLIC,
        Topic::Booths => m::ICON_GRID_VIEW,
        Topic::Sales => m::ICON_PAYMENTS,
        Topic::Attendance => m::ICON_GROUPS,
        Topic::Contracts => m::ICON_HANDSHAKE,
    }
}

/// The icon of a tool.
#[must_use]
pub const fn of_tool(kind: ToolKind) -> Icon {
    match kind {
        ToolKind::Select => m::ICON_ARROW_SELECTOR_TOOL,
        ToolKind::Booth => m::ICON_RECTANGLE,
        ToolKind::Row => m::ICON_VIEW_COLUMN,
        ToolKind::Region => m::ICON_FLAG,
        ToolKind::Hall => m::ICON_PENTAGON,
        ToolKind::Wall => m::ICON_HORIZONTAL_RULE,
        ToolKind::Column => m::ICON_CIRCLE,
        ToolKind::Door => m::ICON_DOOR_FRONT,
        ToolKind::Safety => m::ICON_FIRE_HYDRANT,
        ToolKind::Supply => m::ICON_OUTLET,
        ToolKind::Rigging => m::ICON_ANCHOR,
        ToolKind::Furniture => m::ICON_TABLE_RESTAURANT,
        ToolKind::Zone => m::ICON_ACTIVITY_ZONE,
        ToolKind::Amenity => m::ICON_CHAIR,
        ToolKind::Text => m::ICON_TITLE,
        ToolKind::Dimension => m::ICON_WIDTH,
        ToolKind::Measure => m::ICON_STRAIGHTEN,
        ToolKind::Pan => m::ICON_BACK_HAND,
    }
}

/// The font of the icons at their one size.
#[must_use]
pub fn font() -> FontId {
    FontId::new(ICON, FontFamily::Name(egui_material_icons::FONT_FAMILY.into()))
}

/// An icon as text, at its one size.
#[must_use]
pub fn text(icon: Icon) -> RichText {
    RichText::new(icon.codepoint).font(font())
}

/// The icon of a page.
#[must_use]
pub const fn of_page(page: Page) -> Icon {
    match page {
        Page::Floor => m::ICON_MAP,
        Page::Directory => m::ICON_TABLE_ROWS,
        Page::Review => m::ICON_FACT_CHECK,
    }
}
