//! The tools by name.

/// A tool of the floor planner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToolKind {
    /// Select, move, resize, turn.
    #[default]
    Select,
    /// Draw a booth.
    Booth,
    /// Draw a row or a block of booths.
    Row,
    /// Draw a pavilion's region.
    Region,
    /// Draw a hall's outline.
    Hall,
    /// Draw a wall.
    Wall,
    /// Place a column.
    Column,
    /// Place a door.
    Door,
    /// Place safety equipment.
    Safety,
    /// Place a floor box or draw a trench.
    Supply,
    /// Place a rigging point.
    Rigging,
    /// Draw a zone.
    Zone,
    /// Draw an amenity.
    Amenity,
    /// Place furniture and parts of stands.
    Furniture,
    /// Write on the plan.
    Text,
    /// Draw a dimension line.
    Dimension,
    /// Measure without leaving anything.
    Measure,
    /// Move the view.
    Pan,
}

impl ToolKind {
    /// All tools, in the order of the rail.
    pub const ALL: [Self; 18] = [
        Self::Select,
        Self::Booth,
        Self::Row,
        Self::Region,
        Self::Hall,
        Self::Wall,
        Self::Column,
        Self::Door,
        Self::Safety,
        Self::Supply,
        Self::Rigging,
        Self::Zone,
        Self::Amenity,
        Self::Furniture,
        Self::Text,
        Self::Dimension,
        Self::Measure,
        Self::Pan,
    ];

    /// The key of its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Select => "tool-select",
            Self::Booth => "tool-booth",
            Self::Row => "tool-row",
            Self::Region => "tool-region",
            Self::Hall => "tool-hall",
            Self::Wall => "tool-wall",
            Self::Column => "tool-column",
            Self::Door => "tool-door",
            Self::Safety => "tool-safety",
            Self::Supply => "tool-supply",
            Self::Rigging => "tool-rigging",
            Self::Zone => "tool-zone",
            Self::Amenity => "tool-amenity",
            Self::Furniture => "tool-furniture",
            Self::Text => "tool-text",
            Self::Dimension => "tool-dimension",
            Self::Measure => "tool-measure",
            Self::Pan => "tool-pan",
        }
    }

    /// The key of the sentence that tells how to use it, for the status bar.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::Select => "hint-select",
            Self::Booth => "hint-booth",
            Self::Row => "hint-row",
            Self::Region => "hint-region",
            Self::Hall => "hint-hall",
            Self::Wall => "hint-wall",
            Self::Column => "hint-column",
            Self::Door => "hint-door",
            Self::Safety => "hint-safety",
            Self::Supply => "hint-supply",
            Self::Rigging => "hint-rigging",
            Self::Zone => "hint-zone",
            Self::Amenity => "hint-amenity",
            Self::Furniture => "hint-furniture",
            Self::Text => "hint-text",
            Self::Dimension => "hint-dimension",
            Self::Measure => "hint-measure",
            Self::Pan => "hint-pan",
        }
    }

    /// The letter that chooses it, without any modifier.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Select => 'V',
            Self::Booth => 'B',
            Self::Row => 'R',
            Self::Region => 'P',
            Self::Hall => 'O',
            Self::Wall => 'W',
            Self::Column => 'C',
            Self::Door => 'D',
            Self::Safety => 'F',
            Self::Supply => 'S',
            Self::Rigging => 'G',
            Self::Zone => 'Z',
            Self::Amenity => 'A',
            Self::Furniture => 'U',
            Self::Text => 'T',
            Self::Dimension => 'L',
            Self::Measure => 'M',
            Self::Pan => 'H',
        }
    }
}
