//! Hall N2: an L of 97 m by 56 m with an annex of 53 m by 30 m, for exhibitors outside the country
//! pavilions, and the forum rooms.
//!
//! The same bays and cross aisles as N1; a main aisle of 6 m runs from the entrance to the east.

use super::builder::{Builder, all, both};
use super::building::{Facing, Laying};
use super::cells::Block;
use super::curves;
use super::stands::Stands;
use crate::geometry::{Angle, Frame, Mm, Point, Polygon, Shape, Size, Vector};
use crate::model::{AmenityKind, BoothKind, DoorKind, Hall, ItemId, SafetyKind, Seating, Sprinklers, ZoneKind};
use crate::words::LocalText;

/// The hall's corner on the plan, clear of N1.
pub(super) const ORIGIN: Point = Point::new(0, 100_000);

// All places below are in decimetres from the hall's corner, blocks in metres.

const OUTLINE: [(i32, i32); 6] = [(0, 0), (970, 0), (970, 560), (530, 560), (530, 860), (0, 860)];
const COLUMNS: ([i32; 4], [i32; 2]) = ([165, 385, 605, 825], [175, 385]);
/// The columns that stand in a cell kept free, not in a booth.
const FREE_COLUMNS: [(i32, i32); 3] = [(165, 175), (825, 175), (825, 385)];
/// From a room's corner to the middle of its door, and of its fire exit at the other corner.
const ROOM_DOOR: i32 = 15;
const BAYS: [i32; 4] = [90, 310, 530, 750];

/// A part of the hall under one letter, with its booths in the order of their numbers.
pub(super) struct Sector {
    /// The countries whose exhibitors stand here, in turn.
    pub countries: &'static [&'static str],
    /// Its booths.
    pub booths: Vec<ItemId>,
}

struct Row {
    letter: char,
    countries: &'static [&'static str],
    blocks: &'static [Block],
    others: fn() -> Vec<(BoothKind, Shape)>,
}

/// Adds the hall with all its booths.
pub(super) fn put(b: &mut Builder) -> Option<Vec<Sector>> {
    let outline = OUTLINE.map(|(x, y)| ORIGIN + Vector::new(x * 100, y * 100));
    let outline = Polygon::new(outline).ok()?;
    let hall = b.hall(|layout| Hall {
        order: 1,
        sprinklers: Sprinklers::Installed,
        clear_height: Some(Mm(10_000)),
        floor_load: Some(3500),
        notes: both(
            "Exhibitors outside the country pavilions, and forum rooms. Shape and all positions are illustrative.",
            "国家馆以外的参展商及论坛会议室。形状和所有位置均为示例。",
        ),
        ..Hall::new(both("N2", "N2馆"), outline, layout)
    });
    let mut lay = Laying::new(b, hall, ORIGIN);
    structure(&mut lay);
    doors(&mut lay);
    safety(&mut lay);
    rooms(&mut lay);
    services(&mut lay);
    marks(&mut lay);
    let sectors = SECTORS.iter().map(|row| {
        let stands = Stands { letter: row.letter, pavilion: None, blocks: row.blocks, others: (row.others)() };
        Sector { countries: row.countries, booths: stands.put(b, hall, ORIGIN) }
    });
    Some(sectors.collect())
}

fn none() -> Vec<(BoothKind, Shape)> {
    Vec::new()
}

/// Eight booths around a round lounge, with ways through it along the diagonals.
fn round_place() -> Vec<(BoothKind, Shape)> {
    let top = ORIGIN + Vector::new(53_000, 25_000);
    let center = top + Vector::new(9000, 9000);
    let Some(wedge) = curves::wedge(center, top.y, Mm(4200), Mm(3010)) else { return Vec::new() };
    let turned = |turn: Angle, shape: &Shape| {
        let corners = shape.corners().into_iter().map(|p| turn.turn(p, center)).collect();
        Shape::of_corners(corners).ok()
    };
    // the column stands in the southern piece, which therefore stays whole and raw
    let whole = [Angle::ZERO, Angle::HALF].into_iter().filter_map(|turn| turned(turn, &wedge));
    let halves = curves::halves(&wedge, center.x);
    let beside = [Angle::QUARTER, Angle::degrees(270)];
    let halves = beside.into_iter().flat_map(|turn| halves.iter().filter_map(move |half| turned(turn, half)));
    let raw = whole.map(|shape| (BoothKind::RawSpace, shape));
    raw.chain(halves.map(|shape| (BoothKind::ShellScheme, shape))).collect()
}

/// A start-up stand set across the corner of its court.
fn across() -> Vec<(BoothKind, Shape)> {
    let center = ORIGIN + Vector::new(40_000, 64_970);
    let frame = Frame::centred(center, Size::new(4200, 4200), Angle::degrees(45));
    vec![(BoothKind::ShellScheme, Shape::Frame(frame))]
}

const SECTORS: [Row; 5] = [
    Row {
        letter: 'U',
        countries: &["SG"],
        blocks: &[
            Block { at: (9, 4), map: &["oooooo", "oooooo", "......", "oooooo", "oo+occ"] },
            Block { at: (31, 4), map: &["ooaaoo", "oooooo", "......", "ooAAoo", "ooAAoo"] },
        ],
        others: none,
    },
    Row {
        letter: 'V',
        countries: &["US", "DE", "JP", "KR", "FR", "GB", "IT", "CH", "MY", "TH", "VN", "AE"],
        blocks: &[
            Block { at: (53, 4), map: &["AAA.oo", "AAA.oo", "....oo", "BBB.oo", "BBB.oo"] },
            Block { at: (75, 4), map: &["lloomm", "loooom", "......", "noooop", "nn+opp"] },
        ],
        others: none,
    },
    Row {
        letter: 'W',
        countries: &["CN", "CN", "SG", "CN", "US", "CN", "DE"],
        blocks: &[
            Block {
                at: (9, 25),
                map: &["AAA.BB", "AAA.BB", "......", "oCCCCo", "oCCCCo", "oCCCCo", "......", "ooaaoo", "oooooo"],
            },
            Block {
                at: (31, 25),
                map: &["oooooo", "oooooo", "......", "AAA.BB", "AAA.BB", "AAA.BB", "......", "oooooo", "occooo"],
            },
        ],
        others: none,
    },
    Row {
        letter: 'X',
        countries: &["CN", "KR", "CN", "JP", "CN", "MY", "CN", "AE"],
        blocks: &[
            Block { at: (53, 46), map: &["oooooo", "oooooo"] },
            Block {
                at: (75, 25),
                map: &["a.oo.o", "a.oo.o", "o.oo.o", "o.oo.o", "o.+o.o", "......", "AAA.oo", "AAA.oo", "AAA.oo"],
            },
        ],
        others: round_place,
    },
    Row {
        letter: 'Y',
        countries: &["CN", "SG", "CN", "GB", "CN", "TH", "VN"],
        blocks: &[
            Block { at: (9, 56), map: &["oooooo", "oooooo", "......", "oaaooo"] },
            Block { at: (31, 56), map: &["oaabbo", "o....o", "c....d", "c....d"] },
        ],
        others: across,
    },
];

fn structure(lay: &mut Laying) {
    for x in COLUMNS.0 {
        for y in COLUMNS.1 {
            lay.column((x, y), 8);
        }
        lay.column((x, 3), 6);
    }
    for y in COLUMNS.1 {
        lay.column((3, y), 6);
        lay.column((967, y), 6);
    }
}

fn doors(lay: &mut Laying) {
    use DoorKind::{Entrance, FireExit, Freight};
    use Facing::{East, North, South, West};
    for (at, facing, width, kind) in [
        ((0, 220), East, 50, Entrance),
        ((970, 220), West, 45, Entrance),
        ((0, 705), East, 40, Entrance),
        ((70, 0), South, 30, FireExit),
        ((290, 0), South, 30, FireExit),
        ((510, 0), South, 30, FireExit),
        ((730, 0), South, 30, FireExit),
        ((950, 0), South, 30, FireExit),
        ((970, 540), West, 30, FireExit),
        ((730, 560), North, 30, FireExit),
        ((530, 710), West, 30, FireExit),
        ((530, 585), West, 30, FireExit),
        ((0, 540), East, 30, FireExit),
        ((0, 420), East, 50, Freight),
    ] {
        lay.door(at, facing, width, kind);
    }
}

fn safety(lay: &mut Laying) {
    for x in COLUMNS.0 {
        lay.on_wall((x + 18, 0), Facing::South, SafetyKind::Hydrant);
        lay.on_wall((x - 18, 0), Facing::South, SafetyKind::Panel);
    }
    for (x, y) in FREE_COLUMNS {
        lay.safety((x, y + 9), Angle::ZERO, SafetyKind::Extinguisher);
    }
    for x in [290, 510, 730] {
        lay.on_wall((x + 22, 0), Facing::South, SafetyKind::Extinguisher);
    }
    for (at, facing) in [
        ((0, 300), Facing::East),
        ((0, 590), Facing::East),
        ((970, 300), Facing::West),
        ((530, 640), Facing::West),
        ((640, 560), Facing::North),
        ((850, 560), Facing::North),
    ] {
        lay.on_wall(at, facing, SafetyKind::Hydrant);
    }
    for x in [70, 290, 510, 730, 950] {
        lay.safety((x, 115), Angle::degrees(270), SafetyKind::EvacuationArrow);
    }
    for (x, y, turn) in [
        (190, 220, Angle::HALF),
        (850, 220, Angle::ZERO),
        (190, 540, Angle::HALF),
        (850, 540, Angle::ZERO),
        (190, 710, Angle::HALF),
        (430, 710, Angle::ZERO),
    ] {
        lay.safety((x, y), turn, SafetyKind::EvacuationArrow);
    }
    for y in [198, 213, 227, 242, 698, 712] {
        lay.safety((22, y), Angle::QUARTER, SafetyKind::Gate);
    }
    for (bay, letter) in BAYS.into_iter().zip('A'..) {
        let places = [85, 160, 295, 370, 475].into_iter().flat_map(|y| [(bay + 45, y), (bay + 135, y)]);
        for (n, place) in (1..).zip(places) {
            lay.floor_box(place, format!("{letter}{n:02}"));
        }
        for y in [75, 155, 320, 450] {
            lay.rigging((bay + 200, y), 400);
        }
    }
}

/// The walls between the forum rooms, the annex's own included.
const ROOMS: [i32; 5] = [0, 133, 265, 397, 530];

/// Four forum rooms along the annex's southern wall, each with seats, a screen and an interpreting booth.
fn rooms(lay: &mut Laying) {
    let bounds = ROOMS.into_iter().zip(ROOMS.into_iter().skip(1));
    for ((x, end), room) in bounds.zip('A'..) {
        let name = all(&format!("Forum room {room}"), &format!("论坛会议室{room}"), &format!("Зал форума {room}"));
        lay.amenity(AmenityKind::Meeting, (x, 740), (end - x, 120), name);
        lay.order = 1; // what stands in a room lies above it
        // the audience looks south, to the screen
        let seats = AmenityKind::Seating(Seating { rows: 8, seats: 14 });
        lay.southward(seats, (x + 22, 768), (88, 68), LocalText::default());
        lay.amenity(AmenityKind::Screen, (x + 36, 850), (60, 4), LocalText::default());
        let interpreters = all("Interpreting", "同声传译", "Синхронный перевод");
        lay.amenity(AmenityKind::InterpretingBooth, (x + 105, 743), (24, 18), interpreters);
        lay.order = 0;
        let door = x + ROOM_DOOR;
        lay.wall((x, 740), (door - 9, 740));
        lay.wall((door + 9, 740), (end, 740));
        lay.door((door, 740), Facing::South, 18, DoorKind::Entrance);
        lay.door((end - ROOM_DOOR, 860), Facing::North, 20, DoorKind::FireExit);
        if end < 530 {
            lay.wall((end, 740), (end, 860));
        }
    }
}

fn services(lay: &mut Laying) {
    use AmenityKind::{FirstAid, Information, Lounge, Registration, Toilets};
    let named = [
        (Registration, (0, 80), (30, 90), all("Registration", "注册处", "Регистрация")),
        (Information, (0, 325), (30, 50), all("Information", "问询处", "Информация")),
        (FirstAid, (0, 460), (30, 45), all("First aid", "医疗点", "Медпункт")),
        (Toilets, (0, 10), (35, 55), all("Toilets", "卫生间", "Туалеты")),
        (Lounge, (0, 615), (40, 55), all("Speakers' lounge", "嘉宾休息区", "Зона отдыха спикеров")),
    ];
    for (kind, at, size, name) in named {
        lay.amenity(kind, at, size, name);
    }
    let foyer = all("Forum foyer", "论坛前厅", "Фойе форумов");
    lay.zone(ZoneKind::LowCeiling { height: Mm(5500) }, (90, 680), (400, 36), foyer);
    lay.round(Lounge, (620, 340), 11, all("Meeting point", "洽谈区", "Место встреч"));
}

fn marks(lay: &mut Laying) {
    lay.note((510, 220), Angle::ZERO, 12, all("Innovation Avenue", "创新大道", "Проспект инноваций"));
    lay.note(
        (750, 640),
        Angle::ZERO,
        12,
        all(
            "Illustrative: no source gives the hall's shape",
            "示例：展馆形状并无公开资料",
            "Условно: форма зала нигде не опубликована",
        ),
    );
    lay.dimension((0, 0), (970, 0), -60);
    lay.dimension((0, 0), (0, 860), 90);
    lay.dimension((970, 560), (970, 0), 75);
    lay.dimension((530, 860), (0, 860), -60);
    lay.dimension((290, 190), (290, 250), 0); // the main aisle
    lay.dimension((490, 150), (530, 150), 0); // a cross aisle
}
