//! The Fluent files, put together into one bundle a language and looked up by key.

use super::{Arg, Lang, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

/// The rooms of the translation files, one file each in every language.
macro_rules! files {
    ($tag:literal: $($room:literal),* $(,)?) => {
        &[$(include_str!(concat!("../../assets/i18n/", $tag, "/", $room, ".ftl"))),*]
    };
}

macro_rules! sources {
    ($tag:literal) => {
        files!(
            $tag:
            "model",
            "edit",
            "app",
            "tools",
            "panels",
            "dialogs",
            "paper",
            "files",
            "cli",
            "colour",
            "services",
            "table",
            "directory",
            "sales",
            "numbering",
            "assign",
            "report",
            "review",
            "find",
            "furniture",
        )
    };
}

const fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => sources!("en"),
        Lang::ZhCn => sources!("zh-CN"),
        Lang::Ru => sources!("ru"),
    }
}

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [const { OnceLock::new() }; 3];
    let [en, zh_cn, ru] = &BUNDLES;
    let slot = match lang {
        Lang::En => en,
        Lang::ZhCn => zh_cn,
        Lang::Ru => ru,
    };
    slot.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![match lang {
            Lang::En => unic_langid::langid!("en"),
            Lang::ZhCn => unic_langid::langid!("zh-CN"),
            Lang::Ru => unic_langid::langid!("ru"),
        }]);
        bundle.set_use_isolating(false); // the marks would show as boxes on the screen
        for source in sources(lang) {
            // The files are part of the program and a test parses each of them, so what does parse is used.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// The program's words in one language; cheap to copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words(Lang);

impl Words {
    /// The words of a language.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        Self(lang)
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0
    }

    /// The sentence of a key; the key itself where it is missing, which a test makes impossible.
    #[must_use]
    pub fn t(self, key: &'static str) -> Cow<'static, str> {
        self.find(key, None).unwrap_or(Cow::Borrowed(key))
    }

    /// The sentence of a key with its values.
    #[must_use]
    pub fn with(self, key: &'static str, args: &[(&'static str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        self.find(key, Some(&values)).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// The sentence of a message.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        self.with(message.key, &message.args)
    }

    fn find(self, key: &'static str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let bundle = bundle(self.0);
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(Cow::Owned(bundle.format_pattern(pattern, args, &mut errors).into_owned()))
    }

    fn value(self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Name(name) => FluentValue::from(name.get(self.0).to_owned()),
            Arg::Key(key) => FluentValue::from(self.t(key).into_owned()),
            Arg::Length(length) => FluentValue::from(self.metres(*length)),
            Arg::Area(area) => FluentValue::from(self.area(*area)),
            Arg::Sentence(message) => FluentValue::from(self.say(message)),
        }
    }
}
