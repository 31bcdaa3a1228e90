//! The directory's page, and finding, among 5,000 exhibitors and 10,000 booths: making the index, every letter
//! typed of what people look for, and frames of the tables, each beside its limit: `cargo bench --bench directory`.
//! Ends with failure when a limit is exceeded.
//!
//! Measured is CPU time of the one thread. A letter must be answered within a frame together with everything
//! else that a frame does, so a search may take 4 ms. The index is made once for each state of the plan.
#![allow(clippy::print_stdout, clippy::expect_used, clippy::panic, reason = "a bench prints, and fails loudly")]

#[path = "directory/page.rs"]
mod page;

use fairwright::find::{Index, Query};
use fairwright::model::{Contact, Exhibitor, ExhibitorId, Key, Project};
use fairwright::sample::synthetic;
use fairwright::words::{Country, Lang, LocalText};
use std::process::ExitCode;
use std::time::Duration;

const BOOTHS: usize = 10_000;
const EXHIBITORS: usize = 5000;
/// Runs of each measure; the median counts, and the worst of the letters.
const RUNS: usize = 15;
/// The results that are listed of each kind.
const LISTED: usize = 200;

/// What one letter may take.
const LETTER: Duration = Duration::from_millis(4);
/// What the index may take, when the field is opened after a change of the plan.
const INDEX: Duration = Duration::from_millis(60);

/// What people type, in every language and way, found and not found.
const TYPED: [&str; 16] = [
    "a012",
    "1",
    "huawei",
    "hwjs",
    "zhongguo shiyou",
    "zgsy",
    "华为技术",
    "chongqing",
    "kazakh textile",
    "тулпар текстиль",
    "rossiya",
    "tulper",
    "exhibitor 12",
    "a",
    "qqqq",
    "wang li",
];

fn main() -> ExitCode {
    let project = plan();
    let mut is_within = true;
    println!("{:<34} {:>10} {:>10}", "5,000 exhibitors, 10,000 booths", "measured", "limit");
    let mut index = Index::default();
    let times = (0..RUNS).map(|_| time(|| index = Index::new(&project))).collect();
    is_within &= report("making the index", median(times), INDEX);
    for typed in TYPED {
        let mut worst = Duration::ZERO;
        for end in typed.char_indices().map(|(at, c)| at + c.len_utf8()) {
            let part = typed.get(..end).expect("a part of it");
            let times = (0..RUNS).map(|_| {
                time(|| {
                    std::hint::black_box(index.search(&Query::new(part), LISTED));
                })
            });
            worst = worst.max(median(times.collect()));
        }
        let found: usize = index.search(&Query::new(typed), LISTED).iter().map(|group| group.count).sum();
        is_within &= report(&format!("typing {typed} ({found})"), worst, LETTER);
    }
    is_within &= page::run(&project);
    if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report(name: &str, measured: Duration, limit: Duration) -> bool {
    let is_over = measured > limit;
    println!("{name:<34} {:>10} {:>10}{}", ms(measured), ms(limit), if is_over { "  OVER" } else { "" });
    !is_over
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn time(run: impl FnOnce()) -> Duration {
    let begin = cpu_time();
    run();
    cpu_time() - begin
}

/// A synthetic plan whose exhibitors have names as companies have them, in three languages.
fn plan() -> Project {
    let mut project = synthetic(BOOTHS, 1);
    let missing = EXHIBITORS.saturating_sub(project.exhibitors.len());
    let ids: Vec<ExhibitorId> = project.exhibitors.keys().copied().collect();
    let new = (0..missing).map(|n| ExhibitorId::seeded(11, n as u64));
    for (n, id) in ids.into_iter().chain(new).enumerate() {
        project.set(Key::Exhibitor(id), Some(company(n).into()));
    }
    assert_eq!(project.exhibitors.len(), EXHIBITORS);
    project
}

/// The words of companies' names in English, Chinese and Russian.
const PLACES: [[&str; 3]; 12] = [
    ["Chongqing", "重庆", "Чунцин"],
    ["Shenzhen", "深圳", "Шэньчжэнь"],
    ["China", "中国", "Китай"],
    ["Kazakh", "哈萨克", "Казах"],
    ["Tashkent", "塔什干", "Ташкент"],
    ["Moscow", "莫斯科", "Москва"],
    ["Tulpar", "图尔帕", "Тулпар"],
    ["Samarkand", "撒马尔罕", "Самарканд"],
    ["Huawei", "华为", "Хуавэй"],
    ["Lahore", "拉合尔", "Лахор"],
    ["Minsk", "明斯克", "Минск"],
    ["Shaanxi", "陕西", "Шэньси"],
];
const TRADES: [[&str; 3]; 12] = [
    ["Petroleum", "石油", "Нефть"],
    ["Textile", "纺织", "Текстиль"],
    ["Technologies", "技术", "Технологии"],
    ["Machinery", "机械", "Машиностроение"],
    ["Foods", "食品", "Продукты"],
    ["Logistics", "物流", "Логистика"],
    ["Pharma", "医药", "Фарма"],
    ["Energy", "能源", "Энергия"],
    ["Carpets", "地毯", "Ковры"],
    ["Electronics", "电子", "Электроника"],
    ["Agriculture", "农业", "Сельхоз"],
    ["Tourism", "旅游", "Туризм"],
];
const COUNTRIES: [&str; 6] = ["CN", "RU", "KZ", "UZ", "PK", "BY"];

fn company(n: usize) -> Exhibitor {
    let pick = |words: &'static [[&str; 3]], n: usize| words.get(n % words.len()).copied().expect("a word");
    let (place, trade, more) = (pick(&PLACES, n), pick(&TRADES, n / 7), pick(&TRADES, n / 61));
    let [en, zh, ru] = std::array::from_fn(|lang| {
        let of = |words: [&'static str; 3]| words.get(lang).copied().unwrap_or_default();
        (of(place), of(trade), of(more))
    });
    let name = LocalText::en(&format!("{} {} {} {n}", en.0, en.1, en.2))
        .with(Lang::ZhCn, &format!("{}{}{}有限公司", zh.0, zh.1, zh.2))
        .with(Lang::Ru, &format!("{} {} {}", ru.0, ru.1, ru.2));
    Exhibitor {
        name,
        country: COUNTRIES.get(n % COUNTRIES.len()).and_then(|code| Country::new(code)),
        contact: Contact { name: format!("Wang Li {n}"), ..Contact::default() },
        products: LocalText::en(&format!("{} and {}", en.1, en.2)).with(Lang::ZhCn, zh.1),
        ..Exhibitor::default()
    }
}

#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Wall time, where no CPU time of a thread is at hand.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
