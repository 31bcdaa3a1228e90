//! Pens that put a drawing on paper and into pictures: SVG, PNG, PDF.
