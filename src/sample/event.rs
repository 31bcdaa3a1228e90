//! The built-in event: the China-SCO Forum on the Digital Economy Industry at Smart China Expo 2021.
//!
//! Dates, venue, countries and named people and companies are from press reports; everything else is
//! invented, and the event's notes say so.

use super::builder::{Builder, all};
use super::{exhibitors, hall_n1, hall_n2, pavilions, people, terms};
use crate::model::{BoothKind, Event, Fee, FeePer, Money, OpenPremiums, Project, Rate, RateCard, ServicePrices};
use chrono::NaiveDate;
use std::sync::Arc;

/// The seed of all ids, so that the sample is the same everywhere.
const SEED: u64 = 0x5c0_2021_0823;

/// The sample project: two halls, eighteen country pavilions, exhibitors and people.
#[must_use]
pub fn event() -> Project {
    let mut b = Builder::new(SEED);
    b.project.event = Arc::new(about());
    b.project.rate_card = Arc::new(rate_card());
    let pavilions = hall_n1::put(&mut b).map(|hall| pavilions::put(&mut b, hall, hall_n1::ORIGIN)).unwrap_or_default();
    let sectors = hall_n2::put(&mut b).unwrap_or_default();
    exhibitors::put(&mut b, &pavilions, &sectors);
    terms::put(&mut b);
    people::put(&mut b);
    b.project
}

fn about() -> Event {
    Event {
        name: all(
            "China-SCO Forum on the Digital Economy Industry 2021",
            "2021中国-上海合作组织数字经济产业论坛",
            "Форум Китай — ШОС по индустрии цифровой экономики 2021",
        ),
        venue: all(
            "Chongqing International Expo Center, Yuelai",
            "重庆国际博览中心（悦来）",
            "Чунцинский международный выставочный центр, Юэлай",
        ),
        organiser: all("Smart China Expo", "中国国际智能产业博览会", "Smart China Expo"),
        first_day: NaiveDate::from_ymd_opt(2021, 8, 23),
        last_day: NaiveDate::from_ymd_opt(2021, 8, 25),
        revision: "B".to_owned(),
        plan_date: NaiveDate::from_ymd_opt(2021, 6, 30),
        approval_deadline: NaiveDate::from_ymd_opt(2021, 7, 30),
        fascia_deadline: NaiveDate::from_ymd_opt(2021, 8, 6),
        fascia_limit: Some(36),
        notes: all(
            "Illustrative sample. From press reports: dates, venue, the eighteen SCO countries, a pavilion of about \
             10,000 m², the named companies and people. Invented: sizes and shapes of the halls, all positions, target \
             areas, statuses, prices, services, contractors and histories, and every exhibitor called Exhibitor with a code.",
            "示例项目。来自新闻报道：日期、地点、十八个上合组织国家、约一万平方米的展区、所列企业和人员。\
             虚构：展馆的尺寸和形状、所有位置、目标面积、状态、价格、服务、搭建商和展位历史，以及名称为“参展商”加编号的所有参展商。",
            "Условный пример. Из сообщений прессы: даты, место, восемнадцать стран ШОС, павильон площадью около \
             10 000 м², названные компании и люди. Вымышлены: размеры и форма залов, все места, целевые площади, \
             статусы, цены, услуги, застройщики и истории стендов, а также все экспоненты с кодом вместо названия.",
        ),
    }
}

fn rate_card() -> RateCard {
    let yuan = |yuan: i64| Money(yuan * 100);
    let rate = |kind, price| Rate { kind, per_square_metre: yuan(price) };
    RateCard {
        currency: "CNY".to_owned(),
        rates: vec![rate(BoothKind::ShellScheme, 1200), rate(BoothKind::RawSpace, 1000)],
        open_premiums: OpenPremiums { two: 1000, three: 1500, four: 2000 },
        upper_deck: 5000,
        services: ServicePrices {
            per_kilowatt: yuan(280),
            water: yuan(1500),
            air: yuan(1800),
            internet: yuan(2000),
            drain: yuan(600),
            rigging_per_kg: yuan(12),
        },
        fees: vec![
            Fee { name: all("Cleaning", "保洁费", "Уборка"), amount: yuan(200), per: FeePer::Booth },
            Fee {
                name: all("Registration", "报名费", "Регистрационный сбор"),
                amount: yuan(1000),
                per: FeePer::Exhibitor,
            },
        ],
    }
}
