//! Booths.

use super::PavilionId;
use crate::geometry::{Area, Mm, Shape};
use crate::words::LocalText;

/// How a booth is sold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoothKind {
    /// Walls, fascia and carpet are built by the organiser.
    #[default]
    ShellScheme,
    /// Marked floor only; the exhibitor builds.
    RawSpace,
}

impl BoothKind {
    /// Both, in the order of menus.
    pub const ALL: [Self; 2] = [Self::ShellScheme, Self::RawSpace];
}

/// An upper deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpperDeck {
    /// Its floor area.
    pub area: Area,
}

/// A side of a booth, in the booth's own turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The side that is at the top before the turn.
    Top,
    /// The side at the right.
    Right,
    /// The side at the bottom.
    Bottom,
    /// The side at the left.
    Left,
}

impl Side {
    /// All sides, clockwise.
    pub const ALL: [Self; 4] = [Self::Top, Self::Right, Self::Bottom, Self::Left];
}

/// Which sides of a booth are open to an aisle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenSides(u8);

impl OpenSides {
    /// No side open.
    pub const NONE: Self = Self(0);
    /// Every side open.
    pub const ALL: Self = Self(0b1111);

    const fn bit(side: Side) -> u8 {
        match side {
            Side::Top => 1,
            Side::Right => 2,
            Side::Bottom => 4,
            Side::Left => 8,
        }
    }

    /// The set with one more side.
    #[must_use]
    pub const fn with(self, side: Side) -> Self {
        Self(self.0 | Self::bit(side))
    }

    /// The set without a side.
    #[must_use]
    pub const fn without(self, side: Side) -> Self {
        Self(self.0 & !Self::bit(side))
    }

    /// Whether a side is open.
    #[must_use]
    pub const fn has(self, side: Side) -> bool {
        self.0 & Self::bit(side) != 0
    }

    /// How many sides are open.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
}

impl FromIterator<Side> for OpenSides {
    fn from_iter<I: IntoIterator<Item = Side>>(sides: I) -> Self {
        sides.into_iter().fold(Self::NONE, Self::with)
    }
}

/// The kind of a booth by its open sides, in the trade's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arrangement {
    /// No side open.
    Enclosed,
    /// One side open.
    Inline,
    /// Two sides open that meet.
    Corner,
    /// Two opposite sides open.
    Through,
    /// Three sides open.
    Peninsula,
    /// All sides open.
    Island,
}

impl OpenSides {
    /// The kind of a booth with these open sides.
    #[must_use]
    pub const fn arrangement(self) -> Arrangement {
        match self.count() {
            0 => Arrangement::Enclosed,
            1 => Arrangement::Inline,
            2 if self.has(Side::Top) == self.has(Side::Bottom) => Arrangement::Through,
            2 => Arrangement::Corner,
            3 => Arrangement::Peninsula,
            _ => Arrangement::Island,
        }
    }
}

/// A booth of a layout. Status, holder, services and price lie in its [`super::Sale`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booth {
    /// Its number, a label that may change; empty until numbered.
    pub number: String,
    /// Its place and outline.
    pub shape: Shape,
    /// How it is sold.
    pub kind: BoothKind,
    /// The height that may be built, where it differs from the hall's.
    pub height: Option<Mm>,
    /// An upper deck.
    pub upper_deck: Option<UpperDeck>,
    /// Open sides set by hand; none: derived from neighbours and aisles.
    pub open_sides: Option<OpenSides>,
    /// The pavilion it belongs to.
    pub pavilion: Option<PavilionId>,
    /// Free notes.
    pub notes: LocalText,
}

impl Booth {
    /// A shell-scheme booth of a shape, everything else open.
    #[must_use]
    pub fn new(number: &str, shape: Shape) -> Self {
        Self {
            number: number.to_owned(),
            shape,
            kind: BoothKind::ShellScheme,
            height: None,
            upper_deck: None,
            open_sides: None,
            pavilion: None,
            notes: LocalText::default(),
        }
    }

    /// The net area.
    #[must_use]
    pub fn area(&self) -> Area {
        self.shape.area()
    }
}
