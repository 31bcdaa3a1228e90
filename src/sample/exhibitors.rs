//! Exhibitors, and who holds which booth: companies that reports name first, then clearly fictional ones.
//!
//! A named company takes the largest free booth of its pavilion or sector; the rest goes, booth by
//! booth, to `Exhibitor KZ-07` and the like, with every status among them.

use super::builder::{Builder, Dice, all, both};
use super::hall_n2::Sector;
use super::pavilions::Placed;
use crate::geometry::Area;
use crate::model::{
    Attendance, Booth, BoothKind, Contact, Exhibitor, ExhibitorId, ItemId, PavilionId, Sale, Services, Status, Wishes,
};
use crate::words::{Country, LocalText};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a named company stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Pavilion,
    /// The sector of N2 by its place in the hall's table.
    Sector(usize),
}

struct Named {
    name: (&'static str, &'static str),
    country: &'static str,
    home: Home,
    products: (&'static str, &'static str),
}

/// Companies named in reports around the event, larger booths first within a country.
const NAMED: [Named; 13] = [
    named("Huawei", "华为", "CN", Home::Pavilion, "Cloud, connectivity, smart city", "云计算、联接、智慧城市"),
    named("Alibaba", "阿里巴巴", "CN", Home::Pavilion, "E-commerce and cloud", "电子商务与云计算"),
    named("iFlytek", "科大讯飞", "CN", Home::Pavilion, "Speech synthesis, virtual news anchor", "语音合成、虚拟主播"),
    named("Chang'an Auto", "长安汽车", "CN", Home::Pavilion, "Intelligent vehicles", "智能汽车"),
    named("SAIC-Iveco Hongyan", "上汽依维柯红岩", "CN", Home::Pavilion, "Smart heavy trucks", "智能重型卡车"),
    named("CDIndustry", "领工云", "CN", Home::Pavilion, "Industrial internet platform", "工业互联网平台"),
    named("Chongqing Jinshan", "重庆金山", "CN", Home::Pavilion, "Medical technology", "医疗科技"),
    named("Kazakh Invest", "哈萨克斯坦国家投资公司", "KZ", Home::Pavilion, "Investment promotion", "投资促进"),
    named("Hindustan Zinc", "印度斯坦锌业", "IN", Home::Pavilion, "Zinc, lead, silver", "锌、铅、银"),
    named("ESL Steel", "ESL钢铁", "IN", Home::Pavilion, "Steel", "钢铁"),
    named("Lucky Cement", "幸运水泥", "PK", Home::Pavilion, "Cement", "水泥"),
    named("ZAS Agencies", "ZAS代理公司", "PK", Home::Pavilion, "Trade agency", "贸易代理"),
    named("Intel", "英特尔", "US", Home::Sector(2), "Processors, edge computing", "处理器、边缘计算"),
];

const fn named(
    en: &'static str,
    zh: &'static str,
    country: &'static str,
    home: Home,
    products_en: &'static str,
    products_zh: &'static str,
) -> Named {
    Named { name: (en, zh), country, home, products: (products_en, products_zh) }
}

/// What the fictional exhibitors show.
const PRODUCTS: [(&str, &str); 10] = [
    ("Smart tourism", "智慧旅游"),
    ("Cross-border e-commerce", "跨境电子商务"),
    ("Smart logistics", "智慧物流"),
    ("Industrial internet", "工业互联网"),
    ("Digital finance", "数字金融"),
    ("Smart agriculture", "智慧农业"),
    ("Telemedicine", "远程医疗"),
    ("Education technology", "教育科技"),
    ("Green energy", "绿色能源"),
    ("Digital trade services", "数字贸易服务"),
];

/// Exhibitors with a contract or an order and no booth yet, and the square metres that they want.
const UNPLACED: [(&str, i64); 12] = [
    ("CN", 36),
    ("CN", 18),
    ("RU", 18),
    ("RU", 9),
    ("IN", 27),
    ("KZ", 9),
    ("PK", 9),
    ("UZ", 18),
    ("IR", 9),
    ("TR", 18),
    ("SG", 9),
    ("SG", 27),
];

/// Exhibitors that take part online only.
const ONLINE: [(&str, usize); 10] =
    [("SG", 9), ("CN", 8), ("IN", 4), ("RU", 4), ("KZ", 3), ("UZ", 2), ("BY", 2), ("NP", 2), ("AF", 2), ("LK", 2)];

/// Adds all exhibitors and sells the booths.
pub(super) fn put(b: &mut Builder, pavilions: &[Placed], sectors: &[Sector]) {
    let mut seller = Seller { b, dice: Dice::new(0x5a1e), counts: BTreeMap::new() };
    for pavilion in pavilions {
        let mut free = pavilion.booths.clone();
        let at_home = |n: &&Named| n.home == Home::Pavilion && Country::new(n.country) == Some(pavilion.country);
        seller.place_named(NAMED.iter().filter(at_home), &mut free);
        for booth in free {
            seller.sell(booth, pavilion.country);
        }
    }
    for (n, sector) in sectors.iter().enumerate() {
        let mut free = sector.booths.clone();
        seller.place_named(NAMED.iter().filter(|named| named.home == Home::Sector(n)), &mut free);
        let countries = sector.countries.iter().cycle().filter_map(|code| Country::new(code));
        for (booth, country) in free.into_iter().zip(countries) {
            seller.sell(booth, country);
        }
    }
    let pavilion_of: BTreeMap<Country, PavilionId> = pavilions.iter().map(|p| (p.country, p.id)).collect();
    seller.unplaced(&pavilion_of);
    seller.online();
}

/// The day of July on which a hold ends. To whoever opens the sample today such holds have lapsed long ago, so
/// every other hold has no last day.
const fn hold_end(throw: u64) -> Option<u32> {
    match throw {
        0 => Some(15),
        1 => Some(31),
        _ => None,
    }
}

struct Seller<'a> {
    b: &'a mut Builder,
    dice: Dice,
    /// Fictional exhibitors so far, by country.
    counts: BTreeMap<Country, u32>,
}

impl Seller<'_> {
    /// Gives each company the largest of the free booths.
    fn place_named<'n>(&mut self, companies: impl Iterator<Item = &'n Named>, free: &mut Vec<ItemId>) {
        for company in companies {
            let area = |id: &ItemId| self.booth(*id).map_or(Area::ZERO, Booth::area);
            // of equal ones the first
            let Some(place) = (0..free.len()).rev().max_by_key(|n| free.get(*n).map(area)) else { return };
            let booth = free.remove(place);
            let exhibitor = Exhibitor {
                name: both(company.name.0, company.name.1),
                country: Country::new(company.country),
                contact: contact(company.name.0),
                products: both(company.products.0, company.products.1),
                attendance: Attendance::Both,
                contracted: self.booth(booth).map(Booth::area),
                services: self.services(booth),
                notes: both(
                    "Named in reports around the event; the booth is illustrative.",
                    "见于活动相关报道；展位为示例。",
                ),
                ..Exhibitor::default()
            };
            let id = self.add(exhibitor);
            self.record(booth, Status::Contracted, Some(id), Vec::new());
        }
    }

    /// Sells a booth to a new fictional exhibitor, or leaves it in one of the other states.
    fn sell(&mut self, booth: ItemId, country: Country) {
        let july = |day| NaiveDate::from_ymd_opt(2021, 7, day);
        let status = match self.dice.throw(50) {
            0..=4 => return, // available: no record
            5 => Status::Blocked,
            6..=9 => Status::Held { until: hold_end(self.dice.throw(4)).and_then(july) },
            10..=14 => Status::Reserved,
            _ => Status::Contracted,
        };
        if status == Status::Blocked {
            return self.record(booth, status, None, Vec::new());
        }
        let area = self.booth(booth).map(Booth::area);
        let mut exhibitor = self.fictional(country);
        exhibitor.services = self.services(booth);
        exhibitor.contracted = area.filter(|_| status == Status::Contracted);
        exhibitor.wishes.area = area;
        exhibitor.attendance = if self.dice.one_in(4) { Attendance::Both } else { Attendance::OnSite };
        let id = self.add(exhibitor);
        let shared = area >= Some(Area::square_metres(18)) && self.dice.one_in(4);
        let co_exhibitors = if shared { vec![self.co_exhibitor(country)] } else { Vec::new() };
        self.record(booth, status, Some(id), co_exhibitors);
    }

    fn co_exhibitor(&mut self, country: Country) -> ExhibitorId {
        let exhibitor = self.fictional(country);
        self.add(exhibitor)
    }

    fn unplaced(&mut self, pavilions: &BTreeMap<Country, PavilionId>) {
        for (code, area) in UNPLACED {
            let Some(country) = Country::new(code) else { continue };
            let area = Some(Area::square_metres(area));
            let mut exhibitor = self.fictional(country);
            exhibitor.contracted = area.filter(|_| !self.dice.one_in(3));
            exhibitor.wishes = Wishes {
                area,
                open_sides: self.dice.one_in(2).then_some(2),
                pavilion: pavilions.get(&country).copied(),
                notes: if self.dice.one_in(3) { "near the boulevard".to_owned() } else { String::new() },
            };
            // competitors are only ever fictional ones of the same country
            let beside = self.fellow(country);
            exhibitor.not_beside = beside.into_iter().collect();
            self.add(exhibitor);
        }
    }

    fn online(&mut self) {
        for (code, count) in ONLINE {
            let Some(country) = Country::new(code) else { continue };
            for _ in 0..count {
                let exhibitor = Exhibitor { attendance: Attendance::Online, ..self.fictional(country) };
                self.add(exhibitor);
            }
        }
    }

    /// A fictional exhibitor with the next code of a country.
    fn fictional(&mut self, country: Country) -> Exhibitor {
        let count = self.counts.entry(country).or_default();
        *count += 1;
        let code = format!("{}-{count:02}", country.code());
        let product = usize::try_from(self.dice.throw(PRODUCTS.len() as u64)).unwrap_or(0);
        let products = PRODUCTS.get(product).map_or_else(LocalText::default, |(en, zh)| both(en, zh));
        Exhibitor {
            name: all(&format!("Exhibitor {code}"), &format!("参展商 {code}"), &format!("Экспонент {code}")),
            country: Some(country),
            contact: contact(&code),
            products,
            ..Exhibitor::default()
        }
    }

    /// Some exhibitor of the country that is there already.
    fn fellow(&self, country: Country) -> Option<ExhibitorId> {
        let fellows = self.b.project.exhibitors.iter().filter(|(_, e)| e.country == Some(country));
        let fictional = fellows.filter(|(_, e)| e.notes.is_empty());
        fictional.map(|(id, _)| *id).next()
    }

    fn add(&mut self, exhibitor: Exhibitor) -> ExhibitorId {
        let id = self.b.id();
        self.b.project.exhibitors.insert(id, Arc::new(exhibitor));
        id
    }

    fn record(&mut self, booth: ItemId, status: Status, holder: Option<ExhibitorId>, others: Vec<ExhibitorId>) {
        let services = if holder.is_some() { self.services(booth) } else { Services::default() };
        let sale = Sale { status, exhibitor: holder, co_exhibitors: others, services, ..Sale::default() };
        self.b.project.sales.insert(booth, Arc::new(sale));
    }

    /// What a booth of this kind and size orders: the sales record and the contract hold the same.
    fn services(&self, booth: ItemId) -> Services {
        let Some(booth) = self.booth(booth) else { return Services::default() };
        let square_metres = u32::try_from(booth.area().0 / 1_000_000).unwrap_or(0);
        match booth.kind {
            BoothKind::ShellScheme => {
                Services { power_watts: 1000 * (square_metres / 9), internet: 50, ..Services::default() }
            }
            BoothKind::RawSpace => Services {
                power_watts: 150 * square_metres,
                water: if square_metres >= 80 { 10 } else { 0 },
                drain: if square_metres >= 80 { 15 } else { 0 },
                internet: 200,
                rigging_kg: if square_metres >= 54 { 500 } else { 0 },
                ..Services::default()
            },
        }
    }

    fn booth(&self, id: ItemId) -> Option<&Booth> {
        self.b.project.halls.keys().find_map(|hall| self.b.project.find_item(*hall, id)?.1.booth())
    }
}

/// A contact that nobody can take for a real one.
fn contact(of: &str) -> Contact {
    let address: String = of.chars().filter(char::is_ascii_alphanumeric).collect();
    Contact {
        name: format!("Sample contact {of}"),
        phone: "+86 23 5550 0100".to_owned(),
        email: format!("{}@example.com", address.to_lowercase()),
    }
}
