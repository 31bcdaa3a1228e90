//! How long work says where it is and learns that it should stop.

/// Watches a piece of work. `go_on` is called every now and then with the share done so far.
pub trait Progress {
    /// Takes note of the share done (0.0 to 1.0) and answers whether the work should go on.
    fn go_on(&mut self, done: f32) -> bool;
}

/// Nobody watches: the work goes on to its end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn go_on(&mut self, _done: f32) -> bool {
        true
    }
}

impl<F: FnMut(f32) -> bool> Progress for F {
    fn go_on(&mut self, done: f32) -> bool {
        self(done)
    }
}
