//! The types that a file of format 1 or 2 is read into. Frozen: they follow the file, never the model.
//!
//! They take whatever is well-formed and of the right kind; whether numbers, ids and outlines make sense is
//! asked by `convert`. Ids and texts borrow from the file's text, so that a fault can tell where they stand.

pub use super::value::{Id, Number, Pair, Points, Records, Text};
use super::words::{
    ApprovalState, Attendance, BoothKind, DepositState, DoorKind, FeePer, FurnitureKind, PartKind, SafetyKind, Section,
    Side, Sprinklers, Swing,
};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, EnumAccess, MapAccess, VariantAccess, Visitor};
use std::fmt::Formatter;
use std::marker::PhantomData;

/// The whole file.
#[derive(serde::Deserialize)]
#[serde(rename = "Fairwright", deny_unknown_fields)]
pub struct File<'a> {
    /// Read before, to choose these types.
    #[serde(rename = "format")]
    pub _format: u32,
    #[serde(borrow, default)]
    pub event: Event<'a>,
    #[serde(borrow, default)]
    pub rate_card: RateCard<'a>,
    #[serde(borrow, default)]
    pub halls: Records<'a, Hall<'a>>,
    #[serde(borrow, default)]
    pub layouts: Records<'a, Layout<'a>>,
    #[serde(borrow, default)]
    pub pavilions: Records<'a, Pavilion<'a>>,
    /// The records of each hall's building, by the hall's id.
    #[serde(borrow, default)]
    pub buildings: Records<'a, Records<'a, Item<'a>>>,
    /// The records of each layout, by the layout's id.
    #[serde(borrow, default)]
    pub plans: Records<'a, Records<'a, Item<'a>>>,
    /// By the booth's id.
    #[serde(borrow, default)]
    pub sales: Records<'a, Sale<'a>>,
    #[serde(borrow, default)]
    pub exhibitors: Records<'a, Exhibitor<'a>>,
    #[serde(borrow, default)]
    pub people: Records<'a, Person<'a>>,
}

/// Floor items on their way through the clipboard.
#[derive(serde::Deserialize)]
#[serde(rename = "FairwrightItems", deny_unknown_fields)]
pub struct Clip<'a> {
    #[serde(rename = "format")]
    pub _format: u32,
    #[serde(borrow)]
    pub items: Records<'a, Item<'a>>,
}

/// A text in up to three languages.
#[derive(Default, serde::Deserialize)]
#[serde(rename = "", deny_unknown_fields, default)]
pub struct Local<'a> {
    #[serde(borrow)]
    pub en: Text<'a>,
    #[serde(borrow)]
    pub zh: Text<'a>,
    #[serde(borrow)]
    pub ru: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "event", deny_unknown_fields, default)]
pub struct Event<'a> {
    #[serde(borrow)]
    pub name: Local<'a>,
    #[serde(borrow)]
    pub venue: Local<'a>,
    #[serde(borrow)]
    pub organiser: Local<'a>,
    #[serde(borrow)]
    pub first_day: Option<Text<'a>>,
    #[serde(borrow)]
    pub last_day: Option<Text<'a>>,
    #[serde(borrow)]
    pub revision: Text<'a>,
    #[serde(borrow)]
    pub plan_date: Option<Text<'a>>,
    #[serde(borrow)]
    pub approval_deadline: Option<Text<'a>>,
    #[serde(borrow)]
    pub fascia_deadline: Option<Text<'a>>,
    pub fascia_limit: Option<Number>,
    #[serde(borrow)]
    pub notes: Local<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "rate_card", deny_unknown_fields, default)]
pub struct RateCard<'a> {
    #[serde(borrow)]
    pub currency: Text<'a>,
    pub rates: Vec<Rate>,
    /// In per cent for each side after the first: format 1.
    pub open_side_premium: Option<Number>,
    pub open_premiums: Option<OpenPremiums>,
    /// In per cent of the rate.
    pub upper_deck: Number,
    pub services: ServicePrices,
    #[serde(borrow)]
    pub fees: Vec<Fee<'a>>,
}

/// In per cent.
#[derive(Default, serde::Deserialize)]
#[serde(rename = "open_premiums", deny_unknown_fields, default)]
pub struct OpenPremiums {
    pub two: Number,
    pub three: Number,
    pub four: Number,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "services", deny_unknown_fields, default)]
pub struct ServicePrices {
    pub per_kw: Number,
    pub water: Number,
    pub air: Number,
    pub internet: Number,
    pub drain: Number,
    pub rigging_per_kg: Number,
}

#[derive(serde::Deserialize)]
#[serde(rename = "fee", deny_unknown_fields)]
pub struct Fee<'a> {
    #[serde(borrow, default)]
    pub name: Local<'a>,
    pub amount: Number,
    #[serde(default)]
    pub per: Option<FeePer>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "rate", deny_unknown_fields)]
pub struct Rate {
    pub kind: BoothKind,
    pub per_m2: Number,
}

#[derive(serde::Deserialize)]
#[serde(rename = "hall", deny_unknown_fields)]
pub struct Hall<'a> {
    #[serde(borrow, default)]
    pub name: Local<'a>,
    pub outline: Points,
    #[serde(default)]
    pub order: Number,
    /// In degrees.
    #[serde(default)]
    pub north: Number,
    #[serde(default)]
    pub storey: Option<Number>,
    #[serde(default)]
    pub sprinklers: Option<Sprinklers>,
    /// In square metres.
    #[serde(default)]
    pub leased: Option<Number>,
    #[serde(default)]
    pub clear_height: Option<Number>,
    #[serde(default)]
    pub floor_load: Option<Number>,
    #[serde(default)]
    pub module: Option<Number>,
    #[serde(borrow)]
    pub current: Id<'a>,
    #[serde(borrow, default)]
    pub notes: Local<'a>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "layout", deny_unknown_fields)]
pub struct Layout<'a> {
    #[serde(borrow)]
    pub hall: Id<'a>,
    #[serde(borrow, default)]
    pub name: Local<'a>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "pavilion", deny_unknown_fields)]
pub struct Pavilion<'a> {
    #[serde(borrow, default)]
    pub name: Local<'a>,
    #[serde(borrow, default)]
    pub countries: Vec<Text<'a>>,
    #[serde(default)]
    pub color: Number,
    /// In square metres.
    #[serde(default)]
    pub target: Option<Number>,
    #[serde(borrow, default)]
    pub organiser: Local<'a>,
    #[serde(default)]
    pub order: Number,
    #[serde(borrow, default)]
    pub notes: Local<'a>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "sale", deny_unknown_fields)]
pub struct Sale<'a> {
    #[serde(borrow, default)]
    pub status: Status<'a>,
    #[serde(borrow, default)]
    pub exhibitor: Option<Id<'a>>,
    #[serde(borrow, default)]
    pub co_exhibitors: Vec<Id<'a>>,
    #[serde(default)]
    pub services: Services,
    #[serde(default)]
    pub price: Option<Number>,
    /// In per cent.
    #[serde(default)]
    pub discount: Number,
    #[serde(borrow, default)]
    pub approval: Approval<'a>,
    #[serde(borrow, default)]
    pub fascia: Local<'a>,
    #[serde(borrow, default)]
    pub history: Vec<SaleEvent<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "approval", deny_unknown_fields, default)]
pub struct Approval<'a> {
    #[serde(borrow)]
    pub contractor: Local<'a>,
    #[serde(borrow)]
    pub contact: Contact<'a>,
    pub state: Option<ApprovalState>,
    #[serde(borrow)]
    pub received: Option<Text<'a>>,
    #[serde(borrow)]
    pub decided: Option<Text<'a>>,
    #[serde(borrow)]
    pub remarks: Local<'a>,
    pub deposit: Option<Deposit>,
    #[serde(borrow)]
    pub move_in: Option<MoveIn<'a>>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "deposit", deny_unknown_fields)]
pub struct Deposit {
    pub amount: Number,
    #[serde(default)]
    pub state: Option<DepositState>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "move_in", deny_unknown_fields)]
pub struct MoveIn<'a> {
    #[serde(borrow)]
    pub date: Text<'a>,
    #[serde(borrow)]
    pub from: Text<'a>,
    #[serde(borrow)]
    pub to: Text<'a>,
}

/// What became of a booth: the kind of change before its fields.
#[derive(serde::Deserialize)]
#[serde(rename = "", deny_unknown_fields)]
pub enum SaleEvent<'a> {
    Number {
        #[serde(borrow)]
        date: Text<'a>,
        #[serde(borrow, default)]
        from: Text<'a>,
        #[serde(borrow, default)]
        to: Text<'a>,
    },
    Status {
        #[serde(borrow)]
        date: Text<'a>,
        #[serde(borrow, default)]
        from: Status<'a>,
        #[serde(borrow, default)]
        to: Status<'a>,
    },
    Holder {
        #[serde(borrow)]
        date: Text<'a>,
        #[serde(borrow, default)]
        from: Local<'a>,
        #[serde(borrow, default)]
        to: Local<'a>,
    },
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "", deny_unknown_fields)]
pub enum Status<'a> {
    #[default]
    Available,
    Held {
        #[serde(borrow, default)]
        until: Option<Text<'a>>,
    },
    Reserved,
    Contracted,
    Blocked,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "services", deny_unknown_fields, default)]
pub struct Services {
    pub power_watts: Number,
    pub water: Number,
    pub air: Number,
    pub internet: Number,
    pub drain: Number,
    pub rigging_kg: Number,
}

#[derive(serde::Deserialize)]
#[serde(rename = "exhibitor", deny_unknown_fields)]
pub struct Exhibitor<'a> {
    #[serde(borrow, default)]
    pub name: Local<'a>,
    #[serde(borrow, default)]
    pub country: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub contact: Contact<'a>,
    #[serde(borrow, default)]
    pub products: Local<'a>,
    #[serde(borrow, default)]
    pub wishes: Wishes<'a>,
    #[serde(default)]
    pub attendance: Option<Attendance>,
    /// In square metres.
    #[serde(default)]
    pub contracted: Option<Number>,
    #[serde(default)]
    pub services: Services,
    #[serde(borrow, default)]
    pub not_beside: Vec<Id<'a>>,
    #[serde(borrow, default)]
    pub notes: Local<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "contact", deny_unknown_fields, default)]
pub struct Contact<'a> {
    #[serde(borrow)]
    pub name: Text<'a>,
    #[serde(borrow)]
    pub phone: Text<'a>,
    #[serde(borrow)]
    pub email: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "wishes", deny_unknown_fields, default)]
pub struct Wishes<'a> {
    /// In square metres.
    pub area: Option<Number>,
    pub open_sides: Option<Number>,
    #[serde(borrow)]
    pub pavilion: Option<Id<'a>>,
    #[serde(borrow)]
    pub notes: Text<'a>,
}

#[derive(serde::Deserialize)]
#[serde(rename = "person", deny_unknown_fields)]
pub struct Person<'a> {
    #[serde(borrow, default)]
    pub name: Local<'a>,
    #[serde(borrow, default)]
    pub title: Local<'a>,
    #[serde(borrow, default)]
    pub organisation: Local<'a>,
    #[serde(borrow, default)]
    pub country: Option<Text<'a>>,
}

/// The kinds of floor records: each has fields of its own, and three that all have.
macro_rules! items {
    ($($name:ident { $($fields:tt)* })*) => {
        $(
            #[derive(serde::Deserialize)]
            #[serde(rename = "", deny_unknown_fields)]
            pub struct $name<'a> {
                $($fields)*
                #[serde(borrow, default)]
                pub group: Option<Id<'a>>,
                #[serde(default)]
                pub locked: bool,
                #[serde(default)]
                pub order: Number,
            }
        )*

        /// A record of a floor: its kind before its fields, as in `Booth(number: "A12", ..)`.
        pub enum Item<'a> {
            $($name($name<'a>)),*
        }

        impl<'de: 'a, 'a> Deserialize<'de> for Item<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Kinds<'a>(PhantomData<Item<'a>>);

                impl<'de: 'a, 'a> Visitor<'de> for Kinds<'a> {
                    type Value = Item<'a>;

                    fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a floor record")
                    }

                    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
                        let (kind, fields) = data.variant::<PartKind>()?;
                        Ok(match kind {
                            $(PartKind::$name => Item::$name(fields.struct_variant(&[], Fields(PhantomData))?)),*
                        })
                    }
                }

                deserializer.deserialize_enum("", &[], Kinds(PhantomData))
            }
        }
    };
}

items! {
    Wall {
        pub from: Pair,
        pub to: Pair,
        pub thickness: Number,
        #[serde(default)]
        pub height: Option<Number>,
    }
    Column {
        pub at: Pair,
        pub size: Pair,
        #[serde(default)]
        pub turn: Number,
        #[serde(default)]
        pub section: Option<Section>,
    }
    Door {
        pub at: Pair,
        #[serde(default)]
        pub turn: Number,
        pub width: Number,
        #[serde(default)]
        pub kind: Option<DoorKind>,
        #[serde(default)]
        pub swing: Option<Swing>,
    }
    Safety {
        pub kind: SafetyKind,
        pub at: Pair,
        #[serde(default)]
        pub turn: Number,
    }
    Supply {
        #[serde(borrow, default)]
        pub label: Text<'a>,
        // a box
        #[serde(default)]
        pub at: Option<Pair>,
        #[serde(default)]
        pub size: Option<Pair>,
        #[serde(default)]
        pub turn: Option<Number>,
        // a trench
        #[serde(default)]
        pub from: Option<Pair>,
        #[serde(default)]
        pub to: Option<Pair>,
        #[serde(default)]
        pub width: Option<Number>,
        #[serde(default)]
        pub power: Option<Power>,
        #[serde(default)]
        pub water: Option<Number>,
        #[serde(default)]
        pub air: Option<Number>,
        #[serde(default)]
        pub internet: Option<Number>,
        #[serde(default)]
        pub drain: Option<Number>,
    }
    Rigging {
        pub at: Pair,
        pub load_kg: Number,
    }
    Region {
        #[serde(borrow)]
        pub pavilion: Id<'a>,
        #[serde(default)]
        pub at: Option<Pair>,
        #[serde(default)]
        pub size: Option<Pair>,
        #[serde(default)]
        pub turn: Option<Number>,
        #[serde(default)]
        pub outline: Option<Points>,
    }
    Zone {
        #[serde(borrow, default)]
        pub name: Local<'a>,
        #[serde(default)]
        pub kind: ZoneKind,
        #[serde(default)]
        pub at: Option<Pair>,
        #[serde(default)]
        pub size: Option<Pair>,
        #[serde(default)]
        pub turn: Option<Number>,
        #[serde(default)]
        pub outline: Option<Points>,
    }
    Booth {
        #[serde(borrow, default)]
        pub number: Text<'a>,
        #[serde(default)]
        pub at: Option<Pair>,
        #[serde(default)]
        pub size: Option<Pair>,
        #[serde(default)]
        pub turn: Option<Number>,
        #[serde(default)]
        pub outline: Option<Points>,
        #[serde(default)]
        pub kind: Option<BoothKind>,
        #[serde(default)]
        pub height: Option<Number>,
        /// Its area in square metres.
        #[serde(default)]
        pub upper_deck: Option<Number>,
        #[serde(default)]
        pub open_sides: Option<Vec<Side>>,
        #[serde(borrow, default)]
        pub pavilion: Option<Id<'a>>,
        #[serde(borrow, default)]
        pub notes: Local<'a>,
    }
    Amenity {
        #[serde(borrow, default)]
        pub name: Local<'a>,
        #[serde(default)]
        pub kind: AmenityKind,
        #[serde(default)]
        pub at: Option<Pair>,
        #[serde(default)]
        pub size: Option<Pair>,
        #[serde(default)]
        pub turn: Option<Number>,
        #[serde(default)]
        pub outline: Option<Points>,
    }
    Furniture {
        pub kind: FurnitureKind,
        pub at: Pair,
        pub size: Pair,
        #[serde(default)]
        pub turn: Number,
    }
    Note {
        #[serde(borrow, default)]
        pub text: Local<'a>,
        pub at: Pair,
        #[serde(default)]
        pub turn: Number,
        pub height: Number,
    }
    Dimension {
        pub from: Pair,
        pub to: Pair,
        #[serde(default)]
        pub offset: Number,
    }
}

#[derive(serde::Deserialize)]
#[serde(rename = "power", deny_unknown_fields)]
pub struct Power {
    pub watts: Number,
    pub phases: Number,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "", deny_unknown_fields)]
pub enum ZoneKind {
    #[default]
    NoBuild,
    FireLane,
    LowCeiling {
        height: Number,
    },
    Stage,
    Catering,
    Storage,
}

#[derive(Default, serde::Deserialize)]
#[serde(rename = "", deny_unknown_fields)]
pub enum AmenityKind {
    #[default]
    Information,
    Registration,
    Toilets,
    FirstAid,
    Lounge,
    Stage,
    Seating {
        rows: Number,
        seats: Number,
    },
    Screen,
    InterpretingBooth,
    Meeting,
}

/// Reads the fields of a kind into its struct.
struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("fields in parentheses")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields))
    }
}
