//! Furniture and parts of stands, in the sizes in which they are made.

use crate::geometry::{Angle, Frame, Point, Size};

/// A piece of furniture, or a part of a stand, seen from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// Its place, size and turn; the front is at the bottom before the turn.
    pub frame: Frame,
}

impl Furniture {
    /// A piece in its usual size around a point, not turned.
    #[must_use]
    pub fn at(kind: FurnitureKind, center: Point) -> Self {
        Self { kind, frame: Frame::centred(center, kind.size(), Angle::ZERO) }
    }
}

/// A shelf of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FurnitureGroup {
    /// Tables, alone and with chairs.
    Tables,
    /// Chairs, sofas, rows.
    Seats,
    /// What people stand at.
    Counters,
    /// What shows things.
    Display,
    /// Screens and sound.
    Media,
    /// Stages, and what guides people.
    Stage,
    /// What is behind the scenes.
    Service,
    /// Walls and doors of stands.
    Build,
    /// Plants.
    Green,
}

impl FurnitureGroup {
    /// All shelves, in order.
    pub const ALL: [Self; 9] = [
        Self::Tables,
        Self::Seats,
        Self::Counters,
        Self::Display,
        Self::Media,
        Self::Stage,
        Self::Service,
        Self::Build,
        Self::Green,
    ];
}

/// Makes the catalogue: of each kind its shelf and its usual width and depth in millimetres.
macro_rules! catalogue {
    ($($(#[$doc:meta])* $kind:ident: $group:ident, $width:literal, $depth:literal;)*) => {
        /// What a piece of furniture is.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FurnitureKind {
            $($(#[$doc])* $kind),*
        }

        impl FurnitureKind {
            /// All kinds, shelf by shelf.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The shelf on which it is found.
            #[must_use]
            pub const fn group(self) -> FurnitureGroup {
                match self {
                    $(Self::$kind => FurnitureGroup::$group),*
                }
            }

            /// The size in which it is usually made.
            #[must_use]
            pub const fn size(self) -> Size {
                match self {
                    $(Self::$kind => Size::new($width, $depth)),*
                }
            }
        }
    };
}

catalogue! {
    /// Round table.
    RoundTable: Tables, 800, 800;
    /// High table.
    HighTable: Tables, 600, 600;
    /// Table.
    #[default]
    Table: Tables, 1600, 800;
    /// Coffee table.
    CoffeeTable: Tables, 900, 600;
    /// Round table with four chairs.
    MeetingRound: Tables, 2000, 2000;
    /// Meeting table with eight chairs.
    MeetingLong: Tables, 3000, 2400;
    /// Chair.
    Chair: Seats, 500, 500;
    /// Bar stool.
    BarStool: Seats, 400, 400;
    /// Armchair.
    Armchair: Seats, 850, 800;
    /// Sofa.
    Sofa: Seats, 1800, 850;
    /// Bench.
    Bench: Seats, 1500, 450;
    /// Rows of chairs.
    SeatRows: Seats, 5500, 4500;
    /// Counter.
    Counter: Counters, 1000, 500;
    /// Information counter.
    InfoCounter: Counters, 1500, 600;
    /// Reception desk.
    Reception: Counters, 2400, 900;
    /// Bar.
    Bar: Counters, 3000, 700;
    /// Lectern.
    Lectern: Counters, 600, 500;
    /// Showcase.
    Showcase: Display, 1000, 500;
    /// Plinth.
    Plinth: Display, 500, 500;
    /// Brochure rack.
    BrochureRack: Display, 600, 350;
    /// Shelf.
    Shelf: Display, 1000, 400;
    /// Roll-up banner.
    RollUp: Display, 850, 300;
    /// Flag stand.
    FlagStand: Display, 500, 500;
    /// Screen, 55 inches.
    Screen: Media, 1250, 150;
    /// LED wall.
    LedWall: Media, 4000, 400;
    /// Touch kiosk.
    Kiosk: Media, 600, 600;
    /// Loudspeaker.
    Loudspeaker: Media, 500, 500;
    /// Stage deck.
    StageDeck: Stage, 2000, 1000;
    /// Steps.
    Steps: Stage, 1000, 600;
    /// Grand piano.
    Piano: Stage, 1550, 2100;
    /// Truss.
    Truss: Stage, 3000, 290;
    /// Queue barrier.
    QueueBarrier: Stage, 2000, 350;
    /// Storage room.
    Cabin: Service, 2000, 1000;
    /// Cabinet.
    Cabinet: Service, 900, 450;
    /// Refrigerator.
    Fridge: Service, 600, 600;
    /// Coffee machine.
    CoffeeMachine: Service, 450, 500;
    /// Sink.
    Sink: Service, 800, 600;
    /// Waste bin.
    WasteBin: Service, 400, 400;
    /// Coat rack.
    CoatRack: Service, 1500, 500;
    /// Wall panel.
    WallPanel: Build, 1000, 40;
    /// Door in a stand.
    DoorPanel: Build, 1000, 1000;
    /// Curtain.
    Curtain: Build, 1000, 100;
    /// Plant.
    Plant: Green, 500, 500;
    /// Planter.
    Planter: Green, 1000, 400;
    /// Tree in a tub.
    Tree: Green, 1200, 1200;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_has_a_size_that_fits_through_a_gate() {
        for kind in FurnitureKind::ALL {
            let Size { width, depth } = kind.size();
            assert!((40..=6000).contains(&width.0) && (40..=6000).contains(&depth.0), "{kind:?}");
        }
        let piece = Furniture::at(FurnitureKind::Sofa, Point::new(5000, 5000));
        assert_eq!(piece.frame.center(), Point::new(5000, 5000));
        assert_eq!(piece.frame.size, FurnitureKind::Sofa.size());
    }
}
