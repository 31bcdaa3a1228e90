//! Projects of every kind of record with every field, for property tests.

use chrono::NaiveDate;
use fairwright::clock::{DayTime, TimeSpan};
use fairwright::geometry::{Angle, Area, Frame, Mm, Point, Polygon, Segment, Shape, Size};
use fairwright::model::*;
use fairwright::words::{Country, Lang, LocalText};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use std::sync::Arc;

/// How many records others can refer to: pavilions and exhibitors each, and layouts.
const TARGETS: u64 = 3;
const SEED: u64 = 77;

/// A project of two halls, three layouts, three pavilions, three exhibitors, and any floor records.
pub fn project() -> BoxedStrategy<Project> {
    let records = (
        vec(building_part(), 0..8).prop_flat_map(items),
        vec(plan_part(), 0..12).prop_flat_map(items),
        vec(plan_part(), 0..4).prop_flat_map(items),
        vec(sale(), 0..12),
    );
    let halls = (hall(), hall(), text());
    let others = (vec(pavilion(), 3), vec(exhibitor(), 3), vec(person(), 0..3), event(), rate_card());
    (records, halls, others)
        .prop_map(|((building, plan, other_plan, sales), (first, second, name), others)| {
            let mut project = Project::default();
            let (pavilions, exhibitors, people, event, rate_card) = others;
            (project.event, project.rate_card) = (Arc::new(event), Arc::new(rate_card));
            for (n, mut hall) in (0..2).zip([first, second]) {
                hall.current = LayoutId::seeded(SEED, n);
                project.halls.insert(HallId::seeded(SEED, n), Arc::new(hall));
            }
            for n in 0..TARGETS {
                let layout = Layout { hall: HallId::seeded(SEED, n % 2), name: name.clone() };
                project.layouts.insert(LayoutId::seeded(SEED, n), Arc::new(layout));
            }
            project.pavilions = (0..).map(pavilion_id).zip(pavilions.into_iter().map(Arc::new)).collect();
            project.exhibitors = (0..).map(exhibitor_id).zip(exhibitors.into_iter().map(Arc::new)).collect();
            project.people = (0..).map(|n| PersonId::seeded(SEED, n)).zip(people.into_iter().map(Arc::new)).collect();
            let floors = [
                (FloorId::Building(HallId::seeded(SEED, 0)), 1000, building),
                (FloorId::Layout(LayoutId::seeded(SEED, 0)), 2000, plan.clone()),
                (FloorId::Layout(LayoutId::seeded(SEED, 1)), 3000, other_plan),
                // the alternative of the first layout, with the same booths under the same ids
                (FloorId::Layout(LayoutId::seeded(SEED, 2)), 2000, plan),
            ];
            for (floor, first, items) in floors {
                for (n, item) in (first..).zip(items) {
                    let id = ItemId::seeded(SEED, n);
                    project.set(Key::Item(floor, id), Some(item.into()));
                }
            }
            let booths: Vec<ItemId> = project.booths().map(|(_, id, _)| id).collect();
            project.sales = booths.into_iter().zip(sales.into_iter().map(Arc::new)).collect();
            project
        })
        .boxed()
}

fn pavilion_id(n: u64) -> PavilionId {
    PavilionId::seeded(SEED, n)
}

fn exhibitor_id(n: u64) -> ExhibitorId {
    ExhibitorId::seeded(SEED, n)
}

fn plain() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        "[A-Z][0-9]{1,3}",
        "[\\PC\\n\\t\"\\\\'/*:(){}]{0,12}",
        Just("展位 «Й» e\u{301} \u{7f}\u{feff}".to_owned()),
    ]
    .boxed()
}

fn text() -> BoxedStrategy<LocalText> {
    (plain(), plain(), plain())
        .prop_map(|(en, zh, ru)| LocalText::default().with(Lang::En, &en).with(Lang::ZhCn, &zh).with(Lang::Ru, &ru))
        .boxed()
}

fn date() -> BoxedStrategy<Option<NaiveDate>> {
    of(day()).boxed()
}

fn day() -> BoxedStrategy<NaiveDate> {
    (1990_i32..2100, 1_u32..13, 1_u32..29).prop_map(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap()).boxed()
}

fn country() -> BoxedStrategy<Country> {
    prop_oneof![Just("KZ"), Just("cn"), Just("ZZ")].prop_map(|code| Country::new(code).unwrap()).boxed()
}

fn area() -> BoxedStrategy<Area> {
    prop_oneof![(0_i64..100_000).prop_map(Area::square_metres), (0_i64..1_000_000_000_000_000).prop_map(Area)].boxed()
}

fn money() -> BoxedStrategy<Money> {
    (-100_000_000_000_i64..100_000_000_000).prop_map(Money).boxed()
}

fn length() -> BoxedStrategy<Mm> {
    (1_i32..60_000).prop_map(Mm).boxed()
}

fn point() -> BoxedStrategy<Point> {
    prop_oneof![(-60_000_i32..60_000, -60_000_i32..60_000), (-9_000_000_i32..9_000_000, -9_000_000_i32..9_000_000)]
        .prop_map(|(x, y)| Point::new(x, y))
        .boxed()
}

fn segment() -> BoxedStrategy<Segment> {
    (point(), point()).prop_map(|(from, to)| Segment { from, to }).boxed()
}

fn angle() -> BoxedStrategy<Angle> {
    prop_oneof![Just(Angle::ZERO), (0_i32..360_000).prop_map(Angle::from_thousandths)].boxed()
}

fn frame() -> BoxedStrategy<Frame> {
    (point(), length(), length(), angle())
        .prop_map(|(at, width, depth, turn)| Frame { at, size: Size { width, depth }, turn })
        .boxed()
}

fn outline() -> BoxedStrategy<Polygon> {
    let l_shape = (point(), 1_i32..5000, 1_i32..5000).prop_map(|(at, a, b)| {
        [(0, 0), (a + b, 0), (a + b, a), (a, a), (a, a + b), (0, a + b)]
            .map(|(x, y)| Point { x: at.x + Mm(x), y: at.y + Mm(y) })
    });
    let l_shape = l_shape.prop_map(|points| Polygon::new(points).unwrap());
    prop_oneof![l_shape, vec(point(), 3..5).prop_filter_map("unsound", |points| Polygon::new(points).ok())].boxed()
}

fn shape() -> BoxedStrategy<Shape> {
    prop_oneof![frame().prop_map(Shape::Frame), outline().prop_map(Shape::Outline)].boxed()
}

fn items(parts: Vec<Part>) -> BoxedStrategy<Vec<Item>> {
    let marks = (of(any::<u64>()), any::<bool>(), -5_i32..5);
    vec(marks, parts.len())
        .prop_map(move |marks| {
            let items = parts.iter().cloned().zip(marks);
            items
                .map(|(part, (group, locked, order))| Item {
                    part,
                    group: group.map(GroupId::from_u64),
                    lock: if locked { Lock::Locked } else { Lock::Free },
                    order,
                })
                .collect()
        })
        .boxed()
}

fn building_part() -> BoxedStrategy<Part> {
    let wall = (segment(), length(), of(length()))
        .prop_map(|(line, thickness, height)| Part::Wall(Wall { line, thickness, height }));
    let column = (frame(), any::<bool>()).prop_map(|(frame, round)| {
        Part::Column(Column { frame, section: if round { Section::Round } else { Section::Square } })
    });
    let kinds = prop_oneof![Just(DoorKind::Entrance), Just(DoorKind::FireExit), Just(DoorKind::Freight)];
    let swings = prop_oneof![
        Just(Swing::DoubleOut),
        Just(Swing::DoubleIn),
        Just(Swing::LeftOut),
        Just(Swing::RightOut),
        Just(Swing::LeftIn),
        Just(Swing::RightIn),
        Just(Swing::Sliding),
        Just(Swing::Roller),
    ];
    let door = (point(), angle(), length(), kinds, swings)
        .prop_map(|(at, turn, width, kind, swing)| Part::Door(Door { at, turn, width, kind, swing }));
    let safety = (point(), angle(), 0_usize..SafetyKind::ALL.len())
        .prop_map(|(at, turn, kind)| Part::Safety(Safety { at, turn, kind: SafetyKind::ALL[kind] }));
    let place = prop_oneof![
        frame().prop_map(SupplyPlace::Box),
        (segment(), length()).prop_map(|(line, width)| SupplyPlace::Trench { line, width })
    ];
    let power = (any::<u32>(), 1_u8..4).prop_map(|(watts, phases)| Power { watts, phases });
    let amounts = (of(any::<u32>()), of(any::<u32>()), of(any::<u32>()), of(any::<u32>()));
    let supplies = (of(power), amounts).prop_map(|(power, (water, air, internet, drain))| Supplies {
        power,
        water,
        air,
        internet,
        drain,
    });
    let supply =
        (plain(), place, supplies).prop_map(|(label, place, supplies)| Part::Supply(Supply { label, place, supplies }));
    let rigging = (point(), any::<u32>()).prop_map(|(at, load_kg)| Part::Rigging(Rigging { at, load_kg }));
    prop_oneof![wall, column, door, safety, supply, rigging].boxed()
}

fn plan_part() -> BoxedStrategy<Part> {
    let region = (0..TARGETS, shape()).prop_map(|(n, shape)| Part::Region(Region { pavilion: pavilion_id(n), shape }));
    let zones = prop_oneof![
        Just(ZoneKind::NoBuild),
        Just(ZoneKind::FireLane),
        length().prop_map(|height| ZoneKind::LowCeiling { height }),
        Just(ZoneKind::Stage),
        Just(ZoneKind::Catering),
        Just(ZoneKind::Storage),
    ];
    let zone = (text(), shape(), zones).prop_map(|(name, shape, kind)| Part::Zone(Zone { name, shape, kind }));
    let amenities = prop_oneof![
        Just(AmenityKind::Information),
        Just(AmenityKind::Registration),
        Just(AmenityKind::Toilets),
        Just(AmenityKind::FirstAid),
        Just(AmenityKind::Lounge),
        Just(AmenityKind::Stage),
        (any::<u16>(), any::<u16>()).prop_map(|(rows, seats)| AmenityKind::Seating(Seating { rows, seats })),
        Just(AmenityKind::Screen),
        Just(AmenityKind::InterpretingBooth),
        Just(AmenityKind::Meeting),
    ];
    let amenity =
        (text(), shape(), amenities).prop_map(|(name, shape, kind)| Part::Amenity(Amenity { name, shape, kind }));
    let note = (point(), angle(), text(), length())
        .prop_map(|(at, turn, text, height)| Part::Note(Note { at, turn, text, height }));
    let dimension =
        (segment(), -5000_i32..5000).prop_map(|(line, offset)| Part::Dimension(Dimension { line, offset: Mm(offset) }));
    let kind = proptest::sample::select(FurnitureKind::ALL);
    let furniture = (kind, frame()).prop_map(|(kind, frame)| Part::Furniture(Furniture { kind, frame }));
    prop_oneof![3 => booth(), 1 => region, 1 => zone, 1 => amenity, 1 => furniture, 1 => note, 1 => dimension].boxed()
}

fn booth() -> BoxedStrategy<Part> {
    let sides = of(vec(0_usize..4, 0..4).prop_map(|sides| sides.into_iter().map(|n| Side::ALL[n]).collect()));
    let extras = (of(length()), of(area()), sides, of(0..TARGETS), text());
    (plain(), shape(), any::<bool>(), extras)
        .prop_map(|(number, shape, raw, extras)| {
            let (height, deck, open_sides, pavilion, notes) = extras;
            Part::Booth(Booth {
                number,
                shape,
                kind: if raw { BoothKind::RawSpace } else { BoothKind::ShellScheme },
                height,
                upper_deck: deck.map(|area| UpperDeck { area }),
                open_sides,
                pavilion: pavilion.map(pavilion_id),
                notes,
            })
        })
        .boxed()
}

fn sale() -> BoxedStrategy<Sale> {
    let status = prop_oneof![
        Just(Status::Available),
        date().prop_map(|until| Status::Held { until }),
        Just(Status::Reserved),
        Just(Status::Contracted),
        Just(Status::Blocked),
    ];
    let status = status.boxed();
    let terms = (of(money()), 0..=Sale::WHOLE, approval(), text(), vec(sale_event(status.clone()), 0..4));
    (status, of(0..TARGETS), vec(0..TARGETS, 0..3), services(), terms)
        .prop_map(|(status, exhibitor, co, services, (price, discount, approval, fascia, history))| Sale {
            status,
            exhibitor: exhibitor.map(exhibitor_id),
            co_exhibitors: co.into_iter().map(exhibitor_id).collect(),
            services,
            price,
            discount,
            approval,
            fascia,
            history,
        })
        .boxed()
}

fn approval() -> BoxedStrategy<Approval> {
    let states = (0_usize..5).prop_map(|n| ApprovalState::ALL[n]);
    let deposits = prop_oneof![Just(DepositState::Due), Just(DepositState::Paid), Just(DepositState::Refunded)];
    let deposit = (money(), deposits).prop_map(|(amount, state)| Deposit { amount, state });
    let slot = (day(), 0_i32..24, 0_i32..60).prop_map(|(date, hour, minute)| {
        let hours = TimeSpan::new(DayTime::at(hour, minute).unwrap(), DayTime::LAST).unwrap();
        MoveIn { date, hours }
    });
    let dates = (date(), date());
    (text(), contact(), states, dates, text(), of(deposit), of(slot))
        .prop_map(|(contractor, contact, state, (received, decided), remarks, deposit, move_in)| Approval {
            contractor,
            contact,
            state,
            received,
            decided,
            remarks,
            deposit,
            move_in,
        })
        .boxed()
}

fn sale_event(status: BoxedStrategy<Status>) -> BoxedStrategy<SaleEvent> {
    let what = prop_oneof![
        (plain(), plain()).prop_map(|(from, to)| SaleChange::Number { from, to }),
        (status.clone(), status).prop_map(|(from, to)| SaleChange::Status { from, to }),
        (text(), text()).prop_map(|(from, to)| SaleChange::Holder { from, to }),
    ];
    (day(), what).prop_map(|(date, what)| SaleEvent { date, what }).boxed()
}

fn contact() -> BoxedStrategy<Contact> {
    (plain(), plain(), plain()).prop_map(|(name, phone, email)| Contact { name, phone, email }).boxed()
}

fn services() -> BoxedStrategy<Services> {
    let some = || prop_oneof![Just(0_u32), any::<u32>()];
    (some(), some(), some(), some(), some(), some())
        .prop_map(|(power_watts, water, air, internet, drain, kg)| Services {
            power_watts,
            water,
            air,
            internet,
            drain,
            rigging_kg: kg,
        })
        .boxed()
}

fn hall() -> BoxedStrategy<Hall> {
    let module = of((Hall::MODULE_LEAST.0..=Hall::MODULE_MOST.0).prop_map(Mm));
    let numbers = (-3_i32..9, angle(), -2_i32..5, any::<bool>(), of(any::<u32>()), module);
    (text(), outline(), numbers, of(area()), of(length()), text())
        .prop_map(|(name, outline, (order, north, storey, wet, floor_load, module), leased, clear_height, notes)| {
            Hall {
                order,
                north,
                storey,
                sprinklers: if wet { Sprinklers::Installed } else { Sprinklers::Absent },
                leased,
                clear_height,
                floor_load,
                module,
                notes,
                ..Hall::new(name, outline, LayoutId::seeded(SEED, 0))
            }
        })
        .boxed()
}

fn pavilion() -> BoxedStrategy<Pavilion> {
    (text(), vec(country(), 0..3), any::<u8>(), of(area()), text(), any::<i32>(), text())
        .prop_map(|(name, countries, color, target, organiser, order, notes)| Pavilion {
            name,
            countries,
            color: PlanColor(color),
            target,
            organiser,
            order,
            notes,
        })
        .boxed()
}

fn exhibitor() -> BoxedStrategy<Exhibitor> {
    let contact = contact();
    let wishes =
        (of(area()), of(any::<u8>()), of(0..TARGETS), plain()).prop_map(|(area, open_sides, pavilion, notes)| Wishes {
            area,
            open_sides,
            pavilion: pavilion.map(pavilion_id),
            notes,
        });
    let attendance = prop_oneof![Just(Attendance::OnSite), Just(Attendance::Online), Just(Attendance::Both)];
    let terms = (attendance, of(area()), services(), vec(0..TARGETS, 0..3));
    (text(), of(country()), contact, text(), wishes, terms, text())
        .prop_map(
            |(name, country, contact, products, wishes, (attendance, contracted, services, not_beside), notes)| {
                Exhibitor {
                    name,
                    country,
                    contact,
                    products,
                    wishes,
                    attendance,
                    contracted,
                    services,
                    not_beside: not_beside.into_iter().map(exhibitor_id).collect(),
                    notes,
                }
            },
        )
        .boxed()
}

fn person() -> BoxedStrategy<Person> {
    (text(), text(), text(), of(country()))
        .prop_map(|(name, title, organisation, country)| Person { name, title, organisation, country })
        .boxed()
}

fn event() -> BoxedStrategy<Event> {
    let deadlines = (date(), date(), of(Event::FASCIA_LEAST..=Event::FASCIA_MOST));
    (text(), text(), text(), (date(), date()), plain(), date(), text(), deadlines)
        .prop_map(|(name, venue, organiser, (first_day, last_day), revision, plan_date, notes, deadlines)| Event {
            name,
            venue,
            organiser,
            first_day,
            last_day,
            revision,
            plan_date,
            approval_deadline: deadlines.0,
            fascia_deadline: deadlines.1,
            fascia_limit: deadlines.2,
            notes,
        })
        .boxed()
}

fn rate_card() -> BoxedStrategy<RateCard> {
    let rate = (any::<bool>(), money()).prop_map(|(raw, per_square_metre)| Rate {
        kind: if raw { BoothKind::RawSpace } else { BoothKind::ShellScheme },
        per_square_metre,
    });
    let premiums = (any::<u32>(), any::<u32>(), any::<u32>());
    let premiums = premiums.prop_map(|(two, three, four)| OpenPremiums { two, three, four });
    let services = vec(money(), 6).prop_map(|prices| ServicePrices {
        per_kilowatt: prices[0],
        water: prices[1],
        air: prices[2],
        internet: prices[3],
        drain: prices[4],
        rigging_per_kg: prices[5],
    });
    let per = prop_oneof![Just(FeePer::Booth), Just(FeePer::Exhibitor)];
    let fee = (text(), money(), per).prop_map(|(name, amount, per)| Fee { name, amount, per });
    (plain(), vec(rate, 0..3), premiums, any::<u32>(), services, vec(fee, 0..3))
        .prop_map(|(currency, rates, open_premiums, upper_deck, services, fees)| RateCard {
            currency,
            rates,
            open_premiums,
            upper_deck,
            services,
            fees,
        })
        .boxed()
}
