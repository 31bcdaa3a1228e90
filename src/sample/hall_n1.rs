//! Hall N1, the SCO pavilion: 165 m by 70 m, its building, the signing plaza and what visitors use.
//!
//! Along x: a lobby of 9 m, seven bays of 18 m with cross aisles of 4 m between, a strip of 6 m.
//! Along y: an aisle of 4 m, booths of 27 m, the boulevard of 8 m, booths of 27 m, an aisle of 4 m.
//! Each cross aisle leads to a fire exit at either end. Columns stand every 22 m by 35 m.

use super::builder::{Builder, all, both};
use super::building::{Facing, Laying};
use crate::geometry::{Angle, Mm, Point, Polygon, Rect, Size};
use crate::model::{AmenityKind, DoorKind, FurnitureKind, Hall, HallId, SafetyKind, Seating, Sprinklers, ZoneKind};
use crate::words::LocalText;

/// The hall's corner on the plan.
pub(super) const ORIGIN: Point = Point::ORIGIN;
/// The hall's size.
const SIZE: Size = Size::new(165_000, 70_000);

// All places below are in decimetres from the hall's corner.

/// The middles of the cross aisles, where the fire exits of both long walls are.
const EXITS: [i32; 8] = [70, 290, 510, 730, 950, 1170, 1390, 1605];
/// The lines of columns.
const COLUMNS: ([i32; 7], [i32; 2]) = ([165, 385, 605, 825, 1045, 1265, 1485], [175, 525]);
/// The columns that stand in a cell kept free, not in a booth.
const FREE_COLUMNS: [(i32, i32); 7] =
    [(165, 175), (165, 525), (385, 175), (385, 525), (605, 175), (605, 525), (1485, 525)];
/// Where bays begin.
const BAYS: [i32; 7] = [90, 310, 530, 750, 970, 1190, 1410];
/// The southern wall.
const SOUTH: i32 = 700;
/// The eastern wall.
const EAST: i32 = 1650;

/// Adds the hall with everything but its pavilions.
pub(super) fn put(b: &mut Builder) -> Option<HallId> {
    let outline = Polygon::rect(Rect::at(ORIGIN, SIZE))?;
    let hall = b.hall(|layout| Hall {
        order: 0,
        north: Angle::ZERO,
        sprinklers: Sprinklers::Installed,
        leased: None,
        clear_height: Some(Mm(12_000)),
        floor_load: Some(3500),
        notes: both(
            "China-SCO Digital Economy Cooperation Pavilion. Size, columns, doors and all positions are illustrative.",
            "中国-上合组织数字经济合作馆。尺寸、柱网、门和所有位置均为示例。",
        ),
        ..Hall::new(both("N1", "N1馆"), outline, layout)
    });
    let mut lay = Laying::new(b, hall, ORIGIN);
    structure(&mut lay);
    doors(&mut lay);
    safety(&mut lay);
    supplies(&mut lay);
    plaza(&mut lay);
    services(&mut lay);
    marks(&mut lay);
    Some(hall)
}

fn structure(lay: &mut Laying) {
    let (xs, ys) = COLUMNS;
    for x in xs {
        for y in ys {
            lay.column((x, y), 8);
        }
        lay.column((x, 3), 6);
        lay.column((x, SOUTH - 3), 6);
    }
    for y in ys {
        lay.column((3, y), 6);
        lay.column((EAST - 3, y), 6);
    }
}

fn doors(lay: &mut Laying) {
    for x in EXITS {
        lay.door((x, 0), Facing::South, 30, DoorKind::FireExit);
        lay.door((x, SOUTH), Facing::North, 30, DoorKind::FireExit);
    }
    for (y, width) in [(130, 45), (350, 60), (570, 45)] {
        lay.door((0, y), Facing::East, width, DoorKind::Entrance);
    }
    lay.door((EAST, 350), Facing::West, 60, DoorKind::Entrance);
    for y in [130, 570] {
        lay.door((EAST, y), Facing::West, 60, DoorKind::Freight);
    }
}

fn safety(lay: &mut Laying) {
    for x in COLUMNS.0 {
        lay.on_wall((x + 18, 0), Facing::South, SafetyKind::Hydrant);
        lay.on_wall((x + 18, SOUTH), Facing::North, SafetyKind::Hydrant);
        lay.on_wall((x - 18, 0), Facing::South, SafetyKind::Panel);
    }
    for (x, y) in FREE_COLUMNS {
        lay.safety((x, y + 9), Angle::ZERO, SafetyKind::Extinguisher);
    }
    for y in [95, 605] {
        lay.on_wall((0, y), Facing::East, SafetyKind::Hydrant);
    }
    for y in [304, 396] {
        lay.on_wall((EAST, y), Facing::West, SafetyKind::Hydrant);
    }
    for x in EXITS {
        lay.on_wall((x + 22, 0), Facing::South, SafetyKind::Extinguisher);
        lay.on_wall((x + 22, SOUTH), Facing::North, SafetyKind::Extinguisher);
        lay.safety((x, 175), Angle::degrees(270), SafetyKind::EvacuationArrow);
        lay.safety((x, 525), Angle::QUARTER, SafetyKind::EvacuationArrow);
    }
    lay.safety((180, 350), Angle::HALF, SafetyKind::EvacuationArrow);
    lay.safety((1500, 350), Angle::ZERO, SafetyKind::EvacuationArrow);
    for y in [115, 130, 145, 328, 343, 357, 372, 555, 570, 585] {
        lay.safety((22, y), Angle::QUARTER, SafetyKind::Gate);
    }
    for y in [335, 350, 365] {
        lay.safety((EAST - 22, y), Angle::QUARTER, SafetyKind::Gate);
    }
}

/// Two trenches beside the columns' lines, floor boxes every 9 m under the bays, and rigging points over
/// the aisles and the stage, where no booth's number is hidden by them.
fn supplies(lay: &mut Laying) {
    for (y, label) in [(180, "T1"), (520, "T2")] {
        lay.trench((90, y), (1590, y), label);
    }
    for (bay, letter) in BAYS.into_iter().zip('A'..) {
        let xs = [bay + 45, bay + 135];
        let ys = [85, 180, 265, 435, 520, 615];
        let places = ys.into_iter().flat_map(|y| xs.map(|x| (x, y)));
        for (n, place) in (1..).zip(places) {
            lay.floor_box(place, format!("{letter}{n:02}"));
        }
    }
    for x in EXITS {
        for y in [85, 250, 450, 615] {
            lay.rigging((x, y), 500);
        }
    }
    for place in [(1000, 290), (1000, 410), (1076, 290), (1076, 410)] {
        lay.rigging(place, 1000);
    }
}

/// The signing plaza, on the axis from the western entrance: audience, stage, screen, interpreters.
fn plaza(lay: &mut Laying) {
    lay.zone(ZoneKind::Stage, (960, 285), (40, 130), all("Photo call", "合影区", "Фотозона"));
    for (y, en, zh, ru) in [
        (283, "Interpreting zh–ru", "同传 中–俄", "Перевод кит.–рус."),
        (310, "Interpreting zh–en", "同传 中–英", "Перевод кит.–англ."),
        (366, "Interpreting ru–en", "同传 俄–英", "Перевод рус.–англ."),
        (393, "Interpreting relay", "同传 转译", "Перевод через релей"),
    ] {
        lay.amenity(AmenityKind::InterpretingBooth, (766, y), (20, 24), all(en, zh, ru));
    }
    let seats = AmenityKind::Seating(Seating { rows: 16, seats: 10 });
    for (y, en, zh, ru) in [
        (285, "Audience north", "北侧观众席", "Северный сектор"),
        (360, "Audience south", "南侧观众席", "Южный сектор"),
    ] {
        lay.eastward(seats, (795, y), (160, 55), all(en, zh, ru));
    }
    lay.eastward(AmenityKind::Stage, (1000, 295), (70, 110), all("Signing stage", "签约主舞台", "Сцена подписания"));
    lay.amenity(AmenityKind::Screen, (1070, 300), (6, 100), all("LED wall", "LED大屏", "LED-экран"));
    lay.amenity(AmenityKind::Lounge, (1086, 280), (34, 66), all("VIP lounge", "贵宾休息室", "VIP-зал"));
    lay.amenity(AmenityKind::Meeting, (1086, 354), (34, 66), all("Speakers' room", "嘉宾准备室", "Комната спикеров"));
    // Along the walls of both rooms, clear of their names.
    lay.furniture(FurnitureKind::Sofa, (1105, 286));
    lay.furniture(FurnitureKind::CoffeeTable, (1105, 297));
    lay.furniture(FurnitureKind::Armchair, (1095, 338));
    lay.furniture(FurnitureKind::Armchair, (1110, 338));
    lay.furniture(FurnitureKind::Table, (1103, 412));
}

fn services(lay: &mut Laying) {
    use AmenityKind::{FirstAid, Information, Lounge, Meeting, Registration, Toilets};
    let named = [
        (Registration, (0, 195), (30, 105), all("Registration", "注册处", "Регистрация")),
        (Information, (0, 400), (30, 50), all("Information", "问询处", "Информация")),
        (FirstAid, (0, 470), (30, 45), all("First aid", "医疗点", "Медпункт")),
        (Toilets, (0, 15), (35, 60), all("Toilets", "卫生间", "Туалеты")),
        (Meeting, (0, 625), (35, 60), all("Organiser's office", "主办方办公室", "Офис организатора")),
        (Toilets, (1620, 20), (30, 70), all("Toilets", "卫生间", "Туалеты")),
        (Lounge, (1620, 200), (30, 85), all("Coffee bar", "咖啡吧", "Кофе-бар")),
    ];
    for (kind, at, size, name) in named {
        lay.amenity(kind, at, size, name);
    }
    lay.zone(ZoneKind::Catering, (1620, 415), (30, 85), all("Tea house", "茶馆", "Чайная"));
    for y in [100, 540] {
        lay.zone(ZoneKind::FireLane, (1590, y), (60, 60), LocalText::default());
    }
    lay.zone(ZoneKind::Storage, (1620, 610), (30, 75), all("Freight store", "货物暂存区", "Склад"));
}

fn marks(lay: &mut Laying) {
    let boulevard = || all("Silk Road Boulevard", "丝路大道", "Бульвар Шёлкового пути");
    for x in [400, 1280] {
        lay.note((x, 350), Angle::ZERO, 12, boulevard());
    }
    lay.note(
        (825, SOUTH + 50),
        Angle::ZERO,
        12,
        all(
            "Illustrative: no source gives the hall's size or any position",
            "示例：展馆尺寸与各处位置并无公开资料",
            "Условно: размеры зала и места нигде не опубликованы",
        ),
    );
    lay.dimension((0, 0), (EAST, 0), -75);
    lay.dimension((0, 0), (0, SOUTH), 90);
    for (from, to) in EXITS.iter().zip(EXITS.iter().skip(1)) {
        lay.dimension((*from, 0), (*to, 0), -45);
    }
    lay.dimension((290, 310), (290, 390), 0); // the boulevard
    lay.dimension((1150, 300), (1190, 300), -12); // a cross aisle
    lay.dimension((980, 220), (980, 280), 0); // beside the plaza
    lay.dimension((980, 420), (980, 480), 0);
}
