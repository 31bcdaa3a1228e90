//! What the tools place.

/// What the tools place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolDefaults {}
