//! The eighteen country pavilions of hall N1: places, targets and booths.
//!
//! Seven bays of 18 m stand between cross aisles of 4 m, six cells each; the northern half of a bay
//! begins at 4 m, the southern one beyond the boulevard at 39 m. A column stands in the middle of the
//! third cell of the fifth row of every half bay: in raw space or in a cell kept free.

use super::builder::Builder;
use super::cells::Block;
use super::curves;
use super::stands::Stands;
use crate::geometry::{Area, Form, Frame, Mirror, Mm, Point, Rect, Shape, Size, Vector};
use crate::model::{BoothKind, HallId, ItemId, Part, Pavilion, PavilionId, PlanColor, Region};
use crate::words::{Country, Lang, LocalText};
use std::sync::Arc;

/// Floor of a region beside and below its booths.
const MARGIN: Mm = Mm(500);
/// Floor of a region above its booths, for the band with its name.
const BAND: Mm = Mm(1300);

/// Booths with other shapes than cells allow, given the hall's corner.
type Others = fn(Point) -> Vec<(BoothKind, Shape)>;

struct Row {
    letter: char,
    country: &'static str,
    color: u8,
    /// In square metres.
    target: i64,
    organiser: (&'static str, &'static str),
    /// Left, top, width and depth of the booths' places, in metres.
    places: &'static [(i32, i32, i32, i32)],
    blocks: &'static [Block],
    others: Others,
}

/// A pavilion that stands on the floor, with its booths in the order of their numbers.
pub(super) struct Placed {
    /// Its country.
    pub country: Country,
    /// Its id.
    pub id: PavilionId,
    /// Its booths.
    pub booths: Vec<ItemId>,
}

/// Adds all pavilions to a hall whose corner is `origin`.
pub(super) fn put(b: &mut Builder, hall: HallId, origin: Point) -> Vec<Placed> {
    let mut placed = Vec::new();
    for (order, row) in (0..).zip(PAVILIONS) {
        let Some(country) = Country::new(row.country) else { continue };
        let id: PavilionId = b.id();
        let pavilion = Pavilion {
            name: LocalText::en(country.name(Lang::En))
                .with(Lang::ZhCn, &format!("{}馆", country.name(Lang::ZhCn)))
                .with(Lang::Ru, country.name(Lang::Ru)),
            countries: vec![country],
            color: PlanColor(row.color),
            target: Some(Area::square_metres(row.target)),
            organiser: super::builder::both(row.organiser.0, row.organiser.1),
            order,
            notes: LocalText::default(),
        };
        b.project.pavilions.insert(id, Arc::new(pavilion));
        for place in row.places {
            b.put(hall, Part::Region(Region { pavilion: id, shape: region(*place, origin) }));
        }
        let others = (row.others)(origin);
        let stands = Stands { letter: row.letter, pavilion: Some(id), blocks: row.blocks, others };
        placed.push(Placed { country, id, booths: stands.put(b, hall, origin) });
    }
    placed
}

fn region((x, y, width, depth): (i32, i32, i32, i32), origin: Point) -> Shape {
    let booths = Rect::at(origin + Vector::new(x * 1000, y * 1000), Size::new(width * 1000, depth * 1000));
    let beside = Vector { x: MARGIN, y: MARGIN };
    let from = booths.min - Vector { x: MARGIN, y: BAND };
    Shape::Frame(Frame::of(Rect::spanning(from, booths.max + beside)))
}

fn none(_: Point) -> Vec<(BoothKind, Shape)> {
    Vec::new()
}

/// Kazakhstan: a round house in a round court, between four pieces that follow its curve.
fn shanyrak(origin: Point) -> Vec<(BoothKind, Shape)> {
    let place = Rect::at(origin + Vector::new(119_000, 39_000), Size::new(18_000, 27_000));
    let center = place.center();
    let curved =
        curves::quarter(place.min + Vector::new(0, 4500), place.min + Vector::new(7500, 12_000), center, Mm(6100));
    let shells = [0, 3750].map(|x| Shape::rect(place.min + Vector::new(x, 0), Size::new(3750, 4500)));
    let upper_left = curved.into_iter().map(|shape| (BoothKind::RawSpace, shape));
    let upper_left = upper_left.chain(shells.map(|shape| (BoothKind::ShellScheme, shape)));
    let with_mirrored = |booths: Vec<(BoothKind, Shape)>, mirror: Mirror| -> Vec<(BoothKind, Shape)> {
        let mirrored =
            booths.iter().filter_map(|(kind, shape)| match Form::Area(shape.clone()).mirrored(mirror, place)? {
                Form::Area(shape) => Some((*kind, shape)),
                Form::Line { .. } | Form::Spot { .. } => None,
            });
        let mirrored: Vec<_> = mirrored.collect();
        booths.into_iter().chain(mirrored).collect()
    };
    let left = with_mirrored(upper_left.collect(), Mirror::TopBottom);
    let ring = with_mirrored(left, Mirror::LeftRight);
    let house = curves::round(center, Mm(3000)).map(|shape| (BoothKind::RawSpace, shape));
    ring.into_iter().chain(house).collect()
}

/// Mongolia: a round ger between its two flanks.
fn ger(origin: Point) -> Vec<(BoothKind, Shape)> {
    let center = origin + Vector::new(40_000, 28_000);
    curves::round(center, Mm(3000)).map(|shape| (BoothKind::RawSpace, shape)).into_iter().collect()
}

/// Every pavilion, by letter. Targets and organisers are illustrative.
const PAVILIONS: [Row; 18] = [
    Row {
        letter: 'A',
        country: "CN",
        color: 0,
        target: 840,
        organiser: ("Liangjiang New Area Administrative Committee", "两江新区管理委员会"),
        places: &[(53, 4, 18, 27), (75, 4, 40, 18)],
        blocks: &[
            Block {
                at: (53, 4),
                map: &["oooooo", "ooaaoo", "......", "oooooo", "oo+obb", "......", "AAAABB", "AAAABB", "AAAABB"],
            },
            Block { at: (75, 4), map: &["BBB.AA", "BBB.AA", "......", "CCC.DD", "CCC.DD", "CCC.DD"] },
            Block { at: (97, 4), map: &["BBB.AA", "BBB.AA", "......", "CCC.DD", "CCC.DD", "CCC.DD"] },
        ],
        others: none,
    },
    Row {
        letter: 'B',
        country: "RU",
        color: 12,
        target: 380,
        organiser: ("Russian pavilion office (illustrative)", "俄罗斯馆办公室（示例）"),
        places: &[(53, 39, 18, 27)],
        blocks: &[Block {
            at: (53, 39),
            map: &["AAABBB", "AAABBB", "AAABBB", "......", "oo+ooo", "aaoooo", "......", "ooooob", "ooooob"],
        }],
        others: none,
    },
    Row {
        letter: 'C',
        country: "IN",
        color: 3,
        target: 340,
        organiser: ("Indian pavilion office (illustrative)", "印度馆办公室（示例）"),
        places: &[(119, 4, 18, 27)],
        blocks: &[Block {
            at: (119, 4),
            map: &["AAA.oo", "AAA.oo", "....oa", "BBB.oa", "BBB...", "BBB.bo", "....bo", "CCC.oo", "CCC.oo"],
        }],
        others: none,
    },
    Row {
        letter: 'D',
        country: "KZ",
        color: 7,
        target: 330,
        organiser: ("Kazakh pavilion office (illustrative)", "哈萨克斯坦馆办公室（示例）"),
        places: &[(119, 39, 18, 27)],
        blocks: &[],
        others: shanyrak,
    },
    Row {
        letter: 'E',
        country: "PK",
        color: 11,
        target: 260,
        organiser: ("Pakistani pavilion office (illustrative)", "巴基斯坦馆办公室（示例）"),
        places: &[(75, 48, 18, 18)],
        blocks: &[Block { at: (75, 48), map: &["ooAAoo", "ooAAoo", "......", "oBBBBo", "oBBBBo", "oBBBBo"] }],
        others: none,
    },
    Row {
        letter: 'F',
        country: "UZ",
        color: 14,
        target: 230,
        organiser: ("Uzbek pavilion office (illustrative)", "乌兹别克斯坦馆办公室（示例）"),
        places: &[(97, 48, 18, 18)],
        blocks: &[Block { at: (97, 48), map: &["AAA.oo", "AAA.oo", "....oo", "oo....", "oo.BBB", "oo.BBB"] }],
        others: none,
    },
    Row {
        letter: 'G',
        country: "KG",
        color: 13,
        target: 200,
        organiser: ("Kyrgyz pavilion office (illustrative)", "吉尔吉斯斯坦馆办公室（示例）"),
        places: &[(9, 4, 18, 15)],
        blocks: &[Block { at: (9, 4), map: &["oooobb", "oooooo", "......", "AAoooo", "AA+ooo"] }],
        others: none,
    },
    Row {
        letter: 'H',
        country: "TJ",
        color: 16,
        target: 180,
        organiser: ("Tajik pavilion office (illustrative)", "塔吉克斯坦馆办公室（示例）"),
        places: &[(9, 51, 18, 15)],
        blocks: &[Block { at: (9, 51), map: &["o.+o.b", "o.oo.b", "o.oo.o", "c.oo.o", "c.oo.o"] }],
        others: none,
    },
    Row {
        letter: 'J',
        country: "IR",
        color: 1,
        target: 190,
        organiser: ("Iranian pavilion office (illustrative)", "伊朗馆办公室（示例）"),
        places: &[(141, 4, 18, 15)],
        blocks: &[Block { at: (141, 4), map: &["ooo.AA", "aao.AA", "......", "BBB.oo", "BBB.oo"] }],
        others: none,
    },
    Row {
        letter: 'K',
        country: "BY",
        color: 8,
        target: 210,
        organiser: ("Belarusian pavilion office (illustrative)", "白俄罗斯馆办公室（示例）"),
        places: &[(31, 39, 18, 15)],
        blocks: &[Block { at: (31, 39), map: &["oAAAAo", "oAAAAo", "......", "aaooob", "oo+oob"] }],
        others: none,
    },
    Row {
        letter: 'L',
        country: "TR",
        color: 5,
        target: 190,
        organiser: ("Turkish pavilion office (illustrative)", "土耳其馆办公室（示例）"),
        places: &[(141, 51, 18, 15)],
        blocks: &[Block { at: (141, 51), map: &["oo+ooo", "ooaaoo", "......", "AAA.BB", "AAA.BB"] }],
        others: none,
    },
    Row {
        letter: 'M',
        country: "MN",
        color: 6,
        target: 160,
        organiser: ("Mongolian pavilion office (illustrative)", "蒙古馆办公室（示例）"),
        places: &[(31, 16, 18, 15)],
        blocks: &[Block { at: (31, 16), map: &["oo+ooo", "oooooo", "......", "c....d", "c....d"] }],
        others: ger,
    },
    Row {
        letter: 'N',
        country: "AZ",
        color: 9,
        target: 160,
        organiser: ("Azerbaijani pavilion office (illustrative)", "阿塞拜疆馆办公室（示例）"),
        places: &[(141, 39, 18, 9)],
        blocks: &[Block { at: (141, 39), map: &["oAAAAo", "oAAAAo", "oAAAAo"] }],
        others: none,
    },
    Row {
        letter: 'P',
        country: "AM",
        color: 15,
        target: 110,
        organiser: ("Armenian pavilion office (illustrative)", "亚美尼亚馆办公室（示例）"),
        places: &[(31, 57, 18, 9)],
        blocks: &[Block { at: (31, 57), map: &["oo.ooo", "oo....", "oo.obb"] }],
        others: none,
    },
    Row {
        letter: 'Q',
        country: "KH",
        color: 10,
        target: 110,
        organiser: ("Cambodian pavilion office (illustrative)", "柬埔寨馆办公室（示例）"),
        places: &[(141, 22, 18, 9)],
        blocks: &[Block { at: (141, 22), map: &["ooo.AA", "....AA", "aao.oo"] }],
        others: none,
    },
    Row {
        letter: 'R',
        country: "NP",
        color: 17,
        target: 130,
        organiser: ("Nepali pavilion office (illustrative)", "尼泊尔馆办公室（示例）"),
        places: &[(9, 39, 18, 9)],
        blocks: &[Block { at: (9, 39), map: &["AAA.oo", "AAA.oo", "AAA.oo"] }],
        others: none,
    },
    Row {
        letter: 'S',
        country: "LK",
        color: 2,
        target: 110,
        organiser: ("Sri Lankan pavilion office (illustrative)", "斯里兰卡馆办公室（示例）"),
        places: &[(9, 22, 18, 9)],
        blocks: &[Block { at: (9, 22), map: &["oooooo", "......", "aaoooo"] }],
        others: none,
    },
    Row {
        letter: 'T',
        country: "AF",
        color: 4,
        target: 100,
        organiser: ("Afghan pavilion office (illustrative)", "阿富汗馆办公室（示例）"),
        places: &[(31, 4, 18, 9)],
        blocks: &[Block { at: (31, 4), map: &["oooooo", "o....o", "oo..oo"] }],
        others: none,
    },
];
