//! The words of formats 1 and 2 for the model's kinds. Frozen: a variant of the model may be renamed, its word
//! may not.

use crate::model;
use serde::Deserialize;

/// Pairs each variant of a model's enum with its word in the file.
macro_rules! words {
    ($(#[$doc:meta])* $wire:ident for $model:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Deserialize)]
        #[serde(rename = "")]
        pub enum $wire {
            $(#[serde(rename = $word)] $variant),*
        }

        impl From<$wire> for model::$model {
            fn from(word: $wire) -> Self {
                match word {
                    $($wire::$variant => Self::$variant),*
                }
            }
        }

        impl $wire {
            /// The word of a variant.
            pub const fn word(of: model::$model) -> &'static str {
                match of {
                    $(model::$model::$variant => $word),*
                }
            }
        }
    };
}

words!(BoothKind for BoothKind { ShellScheme = "ShellScheme", RawSpace = "RawSpace" });
words!(Side for Side { Top = "Top", Right = "Right", Bottom = "Bottom", Left = "Left" });
words!(Section for Section { Square = "Square", Round = "Round" });
words!(DoorKind for DoorKind { Entrance = "Entrance", FireExit = "FireExit", Freight = "Freight" });
words!(Swing for Swing {
    DoubleOut = "DoubleOut",
    DoubleIn = "DoubleIn",
    LeftOut = "LeftOut",
    RightOut = "RightOut",
    LeftIn = "LeftIn",
    RightIn = "RightIn",
    Sliding = "Sliding",
    Roller = "Roller",
});
words!(SafetyKind for SafetyKind {
    Hydrant = "Hydrant",
    Panel = "Panel",
    Extinguisher = "Extinguisher",
    Gate = "Gate",
    EvacuationArrow = "EvacuationArrow",
});
words!(Sprinklers for Sprinklers { Absent = "Absent", Installed = "Installed" });
words!(ApprovalState for ApprovalState {
    NotSubmitted = "NotSubmitted",
    Received = "Received",
    InReview = "InReview",
    Approved = "Approved",
    Returned = "Returned",
});
words!(DepositState for DepositState { Due = "Due", Paid = "Paid", Refunded = "Refunded" });
words!(FeePer for FeePer { Booth = "Booth", Exhibitor = "Exhibitor" });
words!(Attendance for Attendance { OnSite = "OnSite", Online = "Online", Both = "Both" });
words!(
    /// The kinds of floor records, each written before its fields.
    PartKind for PartKind {
        Wall = "Wall",
        Column = "Column",
        Door = "Door",
        Safety = "Safety",
        Supply = "Supply",
        Rigging = "Rigging",
        Region = "Region",
        Zone = "Zone",
        Booth = "Booth",
        Amenity = "Amenity",
        Furniture = "Furniture",
        Note = "Note",
        Dimension = "Dimension",
    }
);
words!(FurnitureKind for FurnitureKind {
    RoundTable = "RoundTable",
    HighTable = "HighTable",
    Table = "Table",
    CoffeeTable = "CoffeeTable",
    MeetingRound = "MeetingRound",
    MeetingLong = "MeetingLong",
    Chair = "Chair",
    BarStool = "BarStool",
    Armchair = "Armchair",
    Sofa = "Sofa",
    Bench = "Bench",
    SeatRows = "SeatRows",
    Counter = "Counter",
    InfoCounter = "InfoCounter",
    Reception = "Reception",
    Bar = "Bar",
    Lectern = "Lectern",
    Showcase = "Showcase",
    Plinth = "Plinth",
    BrochureRack = "BrochureRack",
    Shelf = "Shelf",
    RollUp = "RollUp",
    FlagStand = "FlagStand",
    Screen = "Screen",
    LedWall = "LedWall",
    Kiosk = "Kiosk",
    Loudspeaker = "Loudspeaker",
    StageDeck = "StageDeck",
    Steps = "Steps",
    Piano = "Piano",
    Truss = "Truss",
    QueueBarrier = "QueueBarrier",
    Cabin = "Cabin",
    Cabinet = "Cabinet",
    Fridge = "Fridge",
    CoffeeMachine = "CoffeeMachine",
    Sink = "Sink",
    WasteBin = "WasteBin",
    CoatRack = "CoatRack",
    WallPanel = "WallPanel",
    DoorPanel = "DoorPanel",
    Curtain = "Curtain",
    Plant = "Plant",
    Planter = "Planter",
    Tree = "Tree",
});
