//! The keys under which the translation files name the model's kinds.

use super::{
    AmenityKind, ApprovalState, Arrangement, Attendance, BoothKind, DepositState, DoorKind, FurnitureGroup,
    FurnitureKind, Layer, PartKind, SafetyKind, Section, Side, Sprinklers, Status, Swing, ZoneKind,
};

/// Gives each variant its key.
macro_rules! keys {
    ($(#[$doc:meta])* $kind:ident { $($variant:pat => $key:literal),* $(,)? }) => {
        impl $kind {
            /// The key of its name in the translation files.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $($variant => $key),*
                }
            }
        }
    };
}

keys!(PartKind {
    Self::Wall => "part-wall",
    Self::Column => "part-column",
    Self::Door => "part-door",
    Self::Safety => "part-safety",
    Self::Supply => "part-supply",
    Self::Rigging => "part-rigging",
    Self::Region => "part-region",
    Self::Zone => "part-zone",
    Self::Booth => "part-booth",
    Self::Amenity => "part-amenity",
    Self::Furniture => "part-furniture",
    Self::Note => "part-note",
    Self::Dimension => "part-dimension",
});
keys!(Layer {
    Self::Pavilions => "layer-pavilions",
    Self::Zones => "layer-zones",
    Self::Services => "layer-services",
    Self::Amenities => "layer-amenities",
    Self::Booths => "layer-booths",
    Self::Furniture => "layer-furniture",
    Self::Building => "layer-building",
    Self::Fire => "layer-fire",
    Self::Rigging => "layer-rigging",
    Self::Dimensions => "layer-dimensions",
    Self::Notes => "layer-notes",
});
keys!(BoothKind {
    Self::ShellScheme => "booth-shell-scheme",
    Self::RawSpace => "booth-raw-space",
});
keys!(Arrangement {
    Self::Enclosed => "booth-enclosed",
    Self::Inline => "booth-inline",
    Self::Corner => "booth-corner",
    Self::Through => "booth-through",
    Self::Peninsula => "booth-peninsula",
    Self::Island => "booth-island",
});
keys!(Side {
    Self::Top => "side-top",
    Self::Right => "side-right",
    Self::Bottom => "side-bottom",
    Self::Left => "side-left",
});
keys!(Status {
    Self::Available => "status-available",
    Self::Held { .. } => "status-held",
    Self::Reserved => "status-reserved",
    Self::Contracted => "status-contracted",
    Self::Blocked => "status-blocked",
});
keys!(DoorKind {
    Self::Entrance => "door-entrance",
    Self::FireExit => "door-fire-exit",
    Self::Freight => "door-freight",
});
keys!(Swing {
    Self::DoubleOut => "swing-double-out",
    Self::DoubleIn => "swing-double-in",
    Self::LeftOut => "swing-left-out",
    Self::RightOut => "swing-right-out",
    Self::LeftIn => "swing-left-in",
    Self::RightIn => "swing-right-in",
    Self::Sliding => "swing-sliding",
    Self::Roller => "swing-roller",
});
keys!(SafetyKind {
    Self::Hydrant => "safety-hydrant",
    Self::Panel => "safety-panel",
    Self::Extinguisher => "safety-extinguisher",
    Self::Gate => "safety-gate",
    Self::EvacuationArrow => "safety-arrow",
});
keys!(Section {
    Self::Square => "column-square",
    Self::Round => "column-round",
});
keys!(Sprinklers {
    Self::Absent => "sprinklers-absent",
    Self::Installed => "sprinklers-installed",
});
keys!(ZoneKind {
    Self::NoBuild => "zone-no-build",
    Self::FireLane => "zone-fire-lane",
    Self::LowCeiling { .. } => "zone-low-ceiling",
    Self::Stage => "zone-stage",
    Self::Catering => "zone-catering",
    Self::Storage => "zone-storage",
});
keys!(AmenityKind {
    Self::Information => "amenity-information",
    Self::Registration => "amenity-registration",
    Self::Toilets => "amenity-toilets",
    Self::FirstAid => "amenity-first-aid",
    Self::Lounge => "amenity-lounge",
    Self::Stage => "amenity-stage",
    Self::Seating(_) => "amenity-seating",
    Self::Screen => "amenity-screen",
    Self::InterpretingBooth => "amenity-interpreting",
    Self::Meeting => "amenity-meeting",
});
keys!(FurnitureGroup {
    Self::Tables => "furniture-group-tables",
    Self::Seats => "furniture-group-seats",
    Self::Counters => "furniture-group-counters",
    Self::Display => "furniture-group-display",
    Self::Media => "furniture-group-media",
    Self::Stage => "furniture-group-stage",
    Self::Service => "furniture-group-service",
    Self::Build => "furniture-group-build",
    Self::Green => "furniture-group-green",
});
keys!(FurnitureKind {
    Self::RoundTable => "furniture-round-table",
    Self::HighTable => "furniture-high-table",
    Self::Table => "furniture-table",
    Self::CoffeeTable => "furniture-coffee-table",
    Self::MeetingRound => "furniture-meeting-round",
    Self::MeetingLong => "furniture-meeting-long",
    Self::Chair => "furniture-chair",
    Self::BarStool => "furniture-bar-stool",
    Self::Armchair => "furniture-armchair",
    Self::Sofa => "furniture-sofa",
    Self::Bench => "furniture-bench",
    Self::SeatRows => "furniture-seat-rows",
    Self::Counter => "furniture-counter",
    Self::InfoCounter => "furniture-info-counter",
    Self::Reception => "furniture-reception",
    Self::Bar => "furniture-bar",
    Self::Lectern => "furniture-lectern",
    Self::Showcase => "furniture-showcase",
    Self::Plinth => "furniture-plinth",
    Self::BrochureRack => "furniture-brochure-rack",
    Self::Shelf => "furniture-shelf",
    Self::RollUp => "furniture-roll-up",
    Self::FlagStand => "furniture-flag-stand",
    Self::Screen => "furniture-screen",
    Self::LedWall => "furniture-led-wall",
    Self::Kiosk => "furniture-kiosk",
    Self::Loudspeaker => "furniture-loudspeaker",
    Self::StageDeck => "furniture-stage-deck",
    Self::Steps => "furniture-steps",
    Self::Piano => "furniture-piano",
    Self::Truss => "furniture-truss",
    Self::QueueBarrier => "furniture-queue-barrier",
    Self::Cabin => "furniture-cabin",
    Self::Cabinet => "furniture-cabinet",
    Self::Fridge => "furniture-fridge",
    Self::CoffeeMachine => "furniture-coffee-machine",
    Self::Sink => "furniture-sink",
    Self::WasteBin => "furniture-waste-bin",
    Self::CoatRack => "furniture-coat-rack",
    Self::WallPanel => "furniture-wall-panel",
    Self::DoorPanel => "furniture-door-panel",
    Self::Curtain => "furniture-curtain",
    Self::Plant => "furniture-plant",
    Self::Planter => "furniture-planter",
    Self::Tree => "furniture-tree",
});
keys!(Attendance {
    Self::OnSite => "attendance-on-site",
    Self::Online => "attendance-online",
    Self::Both => "attendance-both",
});
keys!(ApprovalState {
    Self::NotSubmitted => "approval-not-submitted",
    Self::Received => "approval-received",
    Self::InReview => "approval-in-review",
    Self::Approved => "approval-approved",
    Self::Returned => "approval-returned",
});
keys!(DepositState {
    Self::Due => "deposit-due",
    Self::Paid => "deposit-paid",
    Self::Refunded => "deposit-refunded",
});
