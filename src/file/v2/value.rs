//! The values that the records of formats 1 and 2 are made of. Frozen, as `wire` is.

use crate::geometry::MAX_POINTS;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt::Formatter;
use std::marker::PhantomData;

/// An id as written.
#[derive(Clone, Copy, serde::Deserialize)]
#[serde(transparent)]
pub struct Id<'a>(pub &'a str);

/// Records by their ids, in the file's order; an id may still be there twice.
pub struct Records<'a, T>(pub Vec<(Id<'a>, T)>);

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// Without a fraction.
    Whole(i64),
    /// With a fraction or an exponent, or too large for a whole one.
    Decimal(f64),
}

/// Two coordinates, or width and depth.
pub type Pair = (Number, Number);

/// The points of an outline. No more are kept than are needed to say that there are too many: a hostile
/// file could else fill the memory with them.
pub struct Points {
    /// The first of them, one more than an outline may have at the most.
    pub first: Vec<Pair>,
    /// How many there are.
    pub count: usize,
}

/// A text, borrowed where it holds no escapes.
#[derive(Clone, Default)]
pub struct Text<'a>(pub Cow<'a, str>);

impl Default for Number {
    fn default() -> Self {
        Self::Whole(0)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Numbers;

        impl Visitor<'_> for Numbers {
            type Value = Number;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str(super::EXPECTED_NUMBER)
            }

            fn visit_i64<E: Error>(self, whole: i64) -> Result<Number, E> {
                Ok(Number::Whole(whole))
            }

            fn visit_u64<E: Error>(self, whole: u64) -> Result<Number, E> {
                #[expect(clippy::cast_precision_loss, reason = "only said to be too large")]
                Ok(i64::try_from(whole).map_or(Number::Decimal(whole as f64), Number::Whole))
            }

            // The reader knows 128 bits where another crate asks it to.
            fn visit_i128<E: Error>(self, whole: i128) -> Result<Number, E> {
                #[expect(clippy::cast_precision_loss, reason = "only said to be too large")]
                Ok(i64::try_from(whole).map_or(Number::Decimal(whole as f64), Number::Whole))
            }

            fn visit_u128<E: Error>(self, whole: u128) -> Result<Number, E> {
                #[expect(clippy::cast_precision_loss, reason = "only said to be too large")]
                Ok(i64::try_from(whole).map_or(Number::Decimal(whole as f64), Number::Whole))
            }

            fn visit_f64<E: Error>(self, decimal: f64) -> Result<Number, E> {
                Ok(Number::Decimal(decimal))
            }
        }

        deserializer.deserialize_any(Numbers)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lists;

        impl<'de> Visitor<'de> for Lists {
            type Value = Points;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of points")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Points, A::Error> {
                let mut points = Points { first: Vec::new(), count: 0 };
                while let Some(point) = list.next_element()? {
                    if points.first.len() <= MAX_POINTS {
                        points.first.push(point);
                    }
                    points.count += 1;
                }
                Ok(points)
            }
        }

        deserializer.deserialize_seq(Lists)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts<'a>(PhantomData<Text<'a>>);

        impl<'de: 'a, 'a> Visitor<'de> for Texts<'a> {
            type Value = Text<'a>;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'a>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'a>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Text<'a>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }

        deserializer.deserialize_str(Texts(PhantomData))
    }
}

impl<T> Default for Records<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de: 'a, 'a, T: Deserialize<'de>> Deserialize<'de> for Records<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<'a, T>(PhantomData<(Id<'a>, T)>);

        impl<'de: 'a, 'a, T: Deserialize<'de>> Visitor<'de> for Entries<'a, T> {
            type Value = Records<'a, T>;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str("records by id")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut records = Vec::new();
                while let Some(record) = map.next_entry::<Id<'a>, T>()? {
                    records.push(record);
                }
                Ok(Records(records))
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}
