//! The directory's sheets and their columns.

use super::{Align, Unit};
use crate::model::RateCard;
use crate::words::Lang;
use serde::{Deserialize, Serialize};

/// A sheet of the directory: all records of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sheet {
    /// The exhibitors.
    #[default]
    Exhibitors,
    /// The booths of every hall's current layout.
    Booths,
    /// The pavilions.
    Pavilions,
}

impl Sheet {
    /// All sheets, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Exhibitors, Self::Booths, Self::Pavilions];

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Exhibitors => "table-exhibitors",
            Self::Booths => "table-booths",
            Self::Pavilions => "table-pavilions",
        }
    }

    /// Its name on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exhibitors => "exhibitors",
            Self::Booths => "booths",
            Self::Pavilions => "pavilions",
        }
    }

    /// The column by which people know a record of it; it always stands first.
    #[must_use]
    pub const fn main(self) -> Column {
        match self {
            Self::Exhibitors | Self::Pavilions => Column::Name,
            Self::Booths => Column::Number,
        }
    }

    /// Every column that it can show, in their usual order.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Exhibitors => &[
                C::Name,
                C::NameEn,
                C::NameZh,
                C::NameRu,
                C::Country,
                C::Standing,
                C::Booths,
                C::HeldArea,
                C::Contracted,
                C::Difference,
                C::WishedPavilion,
                C::Pavilions,
                C::WishedArea,
                C::WishedSides,
                C::WishNotes,
                C::Attendance,
                C::ContactName,
                C::Phone,
                C::Email,
                C::Products,
                C::Power,
                C::Water,
                C::Air,
                C::Internet,
                C::Drain,
                C::Rigging,
                C::NotBeside,
                C::Notes,
            ],
            Self::Booths => &[
                C::Number,
                C::Hall,
                C::Status,
                C::HeldUntil,
                C::Exhibitor,
                C::CoExhibitors,
                C::Country,
                C::Pavilion,
                C::Area,
                C::Width,
                C::Depth,
                C::Kind,
                C::Arrangement,
                C::Height,
                C::UpperDeck,
                C::Price,
                C::AgreedPrice,
                C::Discount,
                C::Approval,
                C::Contractor,
                C::Received,
                C::Decided,
                C::MoveIn,
                C::Fascia,
                C::Power,
                C::Water,
                C::Air,
                C::Internet,
                C::Drain,
                C::Rigging,
                C::Notes,
            ],
            Self::Pavilions => &[
                C::Name,
                C::NameEn,
                C::NameZh,
                C::NameRu,
                C::Countries,
                C::Target,
                C::Planned,
                C::PlannedArea,
                C::ContractedArea,
                C::Difference,
                C::RegionArea,
                C::ExhibitorCount,
                C::Color,
                C::Organiser,
                C::Notes,
            ],
        }
    }

    /// The columns shown until the user chooses.
    #[must_use]
    pub const fn usual(self) -> &'static [Column] {
        use Column as C;
        match self {
            Self::Exhibitors => &[
                C::Name,
                C::Country,
                C::Standing,
                C::Booths,
                C::HeldArea,
                C::Contracted,
                C::WishedPavilion,
                C::Attendance,
                C::ContactName,
                C::Email,
                C::Products,
            ],
            Self::Booths => &[
                C::Number,
                C::Status,
                C::HeldUntil,
                C::Exhibitor,
                C::Country,
                C::Pavilion,
                C::Area,
                C::Kind,
                C::Arrangement,
                C::Price,
                C::Hall,
            ],
            Self::Pavilions => &[
                C::Name,
                C::Countries,
                C::Target,
                C::Planned,
                C::PlannedArea,
                C::ContractedArea,
                C::Difference,
                C::ExhibitorCount,
                C::Organiser,
            ],
        }
    }
}

/// A column of a sheet; several sheets share some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Column {
    /// The name in the reader's language.
    Name,
    /// The English name.
    NameEn,
    /// The Chinese name.
    NameZh,
    /// The Russian name.
    NameRu,
    /// The country of the contract address; of booths: of their holder's.
    Country,
    /// How far an exhibitor has come towards a booth.
    Standing,
    /// The booths that an exhibitor holds or shares.
    Booths,
    /// The area that an exhibitor holds.
    HeldArea,
    /// The area under contract.
    Contracted,
    /// Exhibitors: held less contracted; pavilions: planned less target.
    Difference,
    /// The pavilion wished for.
    WishedPavilion,
    /// The pavilions of an exhibitor's booths.
    Pavilions,
    /// The area wished for.
    WishedArea,
    /// The open sides wished for.
    WishedSides,
    /// Other wishes.
    WishNotes,
    /// How an exhibitor takes part.
    Attendance,
    /// Who to ask for.
    ContactName,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// What an exhibitor shows.
    Products,
    /// Electrical power ordered.
    Power,
    /// Water ordered.
    Water,
    /// Compressed air ordered.
    Air,
    /// Internet ordered.
    Internet,
    /// Drain ordered.
    Drain,
    /// Load hung from rigging points.
    Rigging,
    /// Whom an exhibitor must not stand beside.
    NotBeside,
    /// Free notes.
    Notes,
    /// A booth's number.
    Number,
    /// The hall that a booth stands in.
    Hall,
    /// A booth's status.
    Status,
    /// The last day of a hold.
    HeldUntil,
    /// Who holds a booth.
    Exhibitor,
    /// Who shares a booth.
    CoExhibitors,
    /// The pavilion of a booth.
    Pavilion,
    /// A booth's net area.
    Area,
    /// A booth's width.
    Width,
    /// A booth's depth.
    Depth,
    /// How a booth is sold.
    Kind,
    /// A booth's kind by its open sides.
    Arrangement,
    /// The height that may be built.
    Height,
    /// The area of the upper deck.
    UpperDeck,
    /// What a booth brings: the price agreed, else the list's.
    Price,
    /// The price agreed, where it is not the list's.
    AgreedPrice,
    /// What is taken off the list's price.
    Discount,
    /// How far the approval of a stand on raw space has come.
    Approval,
    /// Who builds a stand on raw space.
    Contractor,
    /// When its drawings were received.
    Received,
    /// When they were approved or returned.
    Decided,
    /// The day on which it may be brought in.
    MoveIn,
    /// What the fascia of a shell-scheme booth says.
    Fascia,
    /// A pavilion's countries.
    Countries,
    /// The booth area that a pavilion is meant to have.
    Target,
    /// How many booths a pavilion has.
    Planned,
    /// The area of a pavilion's booths.
    PlannedArea,
    /// Of these, the area under contract.
    ContractedArea,
    /// The floor that a pavilion's regions take.
    RegionArea,
    /// How many exhibitors hold booths of a pavilion.
    ExhibitorCount,
    /// A pavilion's colour on the plan.
    Color,
    /// Who organises a pavilion.
    Organiser,
}

/// What a column's figures are measured in, before the currency is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measured {
    /// Words.
    Words,
    /// A bare count.
    Count,
    SquareMetres,
    Metres,
    Kilowatts,
    LitresPerMinute,
    Megabits,
    Kilograms,
    Money,
    Percent,
}

impl Column {
    /// The key of its title in the translation files.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Name => "table-name",
            Self::NameEn => "table-name-en",
            Self::NameZh => "table-name-zh",
            Self::NameRu => "table-name-ru",
            Self::Country => "table-country",
            Self::Standing => "table-standing",
            Self::Booths => "table-booths",
            Self::HeldArea => "table-held-area",
            Self::Contracted => "table-contracted",
            Self::Difference => "table-difference",
            Self::WishedPavilion => "table-wished-pavilion",
            Self::Pavilions => "table-stands-in",
            Self::WishedArea => "table-wished-area",
            Self::WishedSides => "table-wished-sides",
            Self::WishNotes => "table-wish-notes",
            Self::Attendance => "table-attendance",
            Self::ContactName => "table-contact",
            Self::Phone => "table-phone",
            Self::Email => "table-email",
            Self::Products => "table-products",
            Self::Power => "table-power",
            Self::Water => "table-water",
            Self::Air => "table-air",
            Self::Internet => "table-internet",
            Self::Drain => "table-drain",
            Self::Rigging => "table-rigging",
            Self::NotBeside => "table-not-beside",
            Self::Notes => "table-notes",
            Self::Number => "table-number",
            Self::Hall => "table-hall",
            Self::Status => "table-status",
            Self::HeldUntil => "table-held-until",
            Self::Exhibitor => "table-exhibitor",
            Self::CoExhibitors => "table-co-exhibitors",
            Self::Pavilion => "table-pavilion",
            Self::Area => "table-area",
            Self::Width => "table-width",
            Self::Depth => "table-depth",
            Self::Kind => "table-kind",
            Self::Arrangement => "table-arrangement",
            Self::Height => "table-height",
            Self::UpperDeck => "table-upper-deck",
            Self::Price => "table-price",
            Self::AgreedPrice => "table-agreed-price",
            Self::Discount => "table-discount",
            Self::Approval => "table-approval",
            Self::Contractor => "table-contractor",
            Self::Received => "table-received",
            Self::Decided => "table-decided",
            Self::MoveIn => "table-move-in",
            Self::Fascia => "table-fascia",
            Self::Countries => "table-countries",
            Self::Target => "table-target",
            Self::Planned => "table-planned",
            Self::PlannedArea => "table-planned-area",
            Self::ContractedArea => "table-contracted-area",
            Self::RegionArea => "table-region-area",
            Self::ExhibitorCount => "table-exhibitors",
            Self::Color => "table-color",
            Self::Organiser => "table-organiser",
        }
    }

    pub(super) const fn measured(self) -> Measured {
        match self {
            Self::HeldArea
            | Self::Contracted
            | Self::Difference
            | Self::WishedArea
            | Self::Area
            | Self::UpperDeck
            | Self::Target
            | Self::PlannedArea
            | Self::ContractedArea
            | Self::RegionArea => Measured::SquareMetres,
            Self::Width | Self::Depth | Self::Height => Measured::Metres,
            Self::Power => Measured::Kilowatts,
            Self::Water | Self::Air | Self::Drain => Measured::LitresPerMinute,
            Self::Internet => Measured::Megabits,
            Self::Rigging => Measured::Kilograms,
            Self::Price | Self::AgreedPrice => Measured::Money,
            Self::Discount => Measured::Percent,
            Self::WishedSides | Self::Planned | Self::ExhibitorCount => Measured::Count,
            Self::Name
            | Self::NameEn
            | Self::NameZh
            | Self::NameRu
            | Self::Country
            | Self::Standing
            | Self::Booths
            | Self::WishedPavilion
            | Self::Pavilions
            | Self::WishNotes
            | Self::Attendance
            | Self::ContactName
            | Self::Phone
            | Self::Email
            | Self::Products
            | Self::NotBeside
            | Self::Notes
            | Self::Number
            | Self::Hall
            | Self::Status
            | Self::HeldUntil
            | Self::Exhibitor
            | Self::CoExhibitors
            | Self::Pavilion
            | Self::Kind
            | Self::Arrangement
            | Self::Approval
            | Self::Contractor
            | Self::Received
            | Self::Decided
            | Self::MoveIn
            | Self::Fascia
            | Self::Countries
            | Self::Color
            | Self::Organiser => Measured::Words,
        }
    }

    /// What its figures are measured in; none for words and bare counts.
    #[must_use]
    pub fn unit(self, card: &RateCard) -> Option<Unit> {
        match self.measured() {
            Measured::Words | Measured::Count => None,
            Measured::SquareMetres => Some(Unit::SquareMetres),
            Measured::Metres => Some(Unit::Metres),
            Measured::Kilowatts => Some(Unit::Kilowatts),
            Measured::LitresPerMinute => Some(Unit::LitresPerMinute),
            Measured::Megabits => Some(Unit::Megabits),
            Measured::Kilograms => Some(Unit::Kilograms),
            Measured::Percent => Some(Unit::Percent),
            Measured::Money if card.currency.is_empty() => None,
            Measured::Money => Some(Unit::Currency(card.currency.clone())),
        }
    }

    /// At which side its cells stand.
    #[must_use]
    pub fn align(self) -> Align {
        if self.measured() == Measured::Words { Align::Left } else { Align::Right }
    }

    /// The language of a column that holds names in just one.
    #[must_use]
    pub const fn lang(self) -> Option<Lang> {
        match self {
            Self::NameEn => Some(Lang::En),
            Self::NameZh => Some(Lang::ZhCn),
            Self::NameRu => Some(Lang::Ru),
            _ => None,
        }
    }

    /// Whether its cells hold names or texts in several languages.
    #[must_use]
    pub const fn is_local(self) -> bool {
        matches!(self, Self::Name | Self::Products | Self::Notes | Self::Organiser | Self::Contractor | Self::Fascia)
    }

    /// Its usual width, in points.
    #[must_use]
    pub const fn width(self) -> f32 {
        match self {
            Self::Name | Self::NameEn | Self::NameZh | Self::NameRu | Self::Exhibitor => 208.0,
            Self::Products | Self::Notes | Self::WishNotes | Self::NotBeside | Self::CoExhibitors => 240.0,
            Self::Countries | Self::Email | Self::Organiser | Self::Contractor | Self::Fascia | Self::Pavilions => {
                160.0
            }
            Self::WishedPavilion | Self::Pavilion => 150.0,
            // so narrow that the area under contract is in sight beside the area held in a window of 1280 points
            Self::Country => 144.0,
            Self::Standing | Self::Status | Self::Attendance | Self::Kind | Self::Arrangement | Self::Approval => 148.0,
            Self::ContactName | Self::Phone | Self::HeldUntil | Self::Received | Self::Decided | Self::MoveIn => 132.0,
            Self::Price | Self::AgreedPrice => 112.0,
            Self::Booths
            | Self::Number
            | Self::Hall
            | Self::Width
            | Self::Depth
            | Self::Height
            | Self::Discount
            | Self::Color
            | Self::Planned
            | Self::ExhibitorCount => 88.0,
            Self::HeldArea
            | Self::Contracted
            | Self::Difference
            | Self::WishedArea
            | Self::WishedSides
            | Self::Area
            | Self::UpperDeck
            | Self::Target
            | Self::PlannedArea
            | Self::ContractedArea
            | Self::RegionArea
            | Self::Power
            | Self::Water
            | Self::Air
            | Self::Internet
            | Self::Drain
            | Self::Rigging => 104.0,
        }
    }

    /// Whether its cells can be changed in a sheet; the others are derived.
    #[must_use]
    pub const fn is_editable(self, sheet: Sheet) -> bool {
        match self {
            Self::Country => matches!(sheet, Sheet::Exhibitors),
            Self::Standing
            | Self::Booths
            | Self::HeldArea
            | Self::Difference
            | Self::Pavilions
            | Self::Hall
            | Self::Area
            | Self::Width
            | Self::Depth
            | Self::Arrangement
            | Self::Price
            | Self::MoveIn
            | Self::Planned
            | Self::PlannedArea
            | Self::ContractedArea
            | Self::RegionArea
            | Self::ExhibitorCount => false,
            _ => true,
        }
    }
}
