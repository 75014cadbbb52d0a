//! Tables of ratios, as text.

/// Prints rows of numbers, then the geometric mean and the largest of each column.
pub fn print(columns: &[&str], rows: &[(String, Vec<f64>)]) {
    line("", columns.iter().map(ToString::to_string));
    for (name, values) in rows {
        line(name, values.iter().map(|value| format!("{value:.2}")));
    }
    let column = |index: usize| rows.iter().map(move |(_, values)| values[index]);
    let count = rows.len().max(1) as f64;
    let mean = |index| (column(index).map(f64::ln).sum::<f64>() / count).exp();
    line("geometric mean", (0..columns.len()).map(|index| format!("{:.2}", mean(index))));
    line("worst", (0..columns.len()).map(|index| format!("{:.2}", column(index).fold(0.0, f64::max))));
    println!();
}

fn line(name: &str, cells: impl Iterator<Item = String>) {
    println!("{name:<24}{}", cells.map(|cell| format!("{cell:>22}")).collect::<String>());
}
