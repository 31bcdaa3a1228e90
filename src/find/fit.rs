//! How well a name fits what was typed.

/// Where in a name it was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The name is just this.
    Whole,
    /// The name is this but for signs and leading zeros, or sounds like it.
    Alike,
    /// The name begins with it.
    Beginning,
    /// A word of the name begins with it.
    Word,
    /// The name holds it.
    Within,
    /// A word begins with it but for one slip of the hand.
    Near,
}

/// What a name is to the thing it belongs to, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// What it is called.
    Name,
    /// Something about it by which it may be found as well, such as a company's products.
    Detail,
    /// Where it belongs: narrows what is found by other words, finds nothing alone.
    Context,
}

/// How well something fits; the least is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fit {
    /// Where it was found.
    pub place: Place,
    /// In what it was found.
    pub role: Role,
    /// Whether it was found by the sound of its characters rather than by the characters.
    pub by_sound: bool,
}
