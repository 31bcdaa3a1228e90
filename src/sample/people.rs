//! The people whom reports of the event name, with the offices that they held then.

use super::builder::{Builder, all};
use crate::model::Person;
use crate::words::{Country, LocalText};
use std::sync::Arc;

/// A text in English, Chinese and Russian.
type Text = (&'static str, &'static str, &'static str);

struct Row {
    name: Text,
    title: Text,
    organisation: Text,
    country: &'static str,
}

/// Adds the people.
pub(super) fn put(b: &mut Builder) {
    let text = |(en, zh, ru): Text| -> LocalText { all(en, zh, ru) };
    for row in PEOPLE {
        let person = Person {
            name: text(row.name),
            title: text(row.title),
            organisation: text(row.organisation),
            country: Country::new(row.country),
        };
        let id = b.id();
        b.project.people.insert(id, Arc::new(person));
    }
}

const PEOPLE: [Row; 8] = [
    Row {
        name: ("Vladimir Norov", "弗拉基米尔·诺罗夫", "Владимир Норов"),
        title: ("Secretary-General", "秘书长", "Генеральный секретарь"),
        organisation: ("Shanghai Cooperation Organisation", "上海合作组织", "Шанхайская организация сотрудничества"),
        country: "UZ",
    },
    Row {
        name: ("Tang Liangzhi", "唐良智", "Тан Лянчжи"),
        title: ("Presiding at the opening", "开幕式主持", "Ведущий церемонии открытия"),
        organisation: ("Chongqing Municipality", "重庆市", "Город Чунцин"),
        country: "CN",
    },
    Row {
        name: ("Cai Yunge", "蔡允革", "Цай Юньгэ"),
        title: ("Deputy mayor", "副市长", "Вице-мэр"),
        organisation: ("Chongqing Municipality", "重庆市", "Город Чунцин"),
        country: "CN",
    },
    Row {
        name: ("Duan Chenggang", "段成刚", "Дуань Чэнган"),
        title: ("Administrative Committee", "管理委员会", "Административный комитет"),
        organisation: ("Liangjiang New Area", "两江新区", "Новый район Лянцзян"),
        country: "CN",
    },
    Row {
        name: ("Hu Kaiqiang", "胡开强", "Ху Кайцян"),
        title: ("Director general", "总干事", "Генеральный директор"),
        organisation: (
            "SCO TEMP",
            "上合组织国家多功能经贸平台",
            "Многофункциональная торгово-экономическая платформа ШОС",
        ),
        country: "CN",
    },
    Row {
        name: ("Wu Xiaoru", "吴晓如", "У Сяожу"),
        title: ("President", "总裁", "Президент"),
        organisation: ("iFlytek", "科大讯飞", "iFlytek"),
        country: "CN",
    },
    Row {
        name: ("Li Peigen", "李培根", "Ли Пэйгэнь"),
        title: ("Academician", "院士", "Академик"),
        organisation: ("Chinese Academy of Engineering", "中国工程院", "Китайская инженерная академия"),
        country: "CN",
    },
    Row {
        name: ("Kuanysh Amantai", "库安内什·阿曼泰", "Куаныш Амантай"),
        title: ("Representative", "代表", "Представитель"),
        organisation: ("Kazakh Invest", "哈萨克斯坦国家投资公司", "Kazakh Invest"),
        country: "KZ",
    },
];
