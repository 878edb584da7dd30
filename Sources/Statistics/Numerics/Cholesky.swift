/// A symmetric matrix of non-negative eigenvalues as L·D·Lᵀ, with L unit lower triangular and D diagonal. A column that is a linear combination of
/// those before it gets a pivot of 0 and takes no part, as generalized inverses go (G. H. Golub, C. F. Van Loan, "Matrix Computations", 4th ed.,
/// section 4.2).
struct Cholesky {
    /// Rows and columns.
    let size: Int
    /// Row by row; below the diagonal L, on it D.
    private(set) var factors: [Double]
    /// The columns that follow from those before them.
    private(set) var redundant: [Int] = []

    /// - Parameters:
    ///   - matrix: `size` × `size`, row by row; only what is on and below the diagonal is read.
    ///   - tolerance: a pivot counts as 0 at or below this share of the column's own diagonal.
    init(_ matrix: [Double], size: Int, tolerance: Double = 1e-12) {
        self.size = size
        factors = matrix
        for column in 0..<size {
            let pivot = factors[column * size + column]
            let own = matrix[column * size + column]
            guard pivot.isFinite, own > 0, pivot > tolerance * own else {
                redundant.append(column)
                for row in column..<size { factors[row * size + column] = 0 }
                continue
            }
            for row in stride(from: column + 1, to: size, by: 1) {
                let factor = factors[row * size + column] / pivot
                for other in (column + 1)..<(row + 1) { factors[row * size + other] -= factor * factors[other * size + column] }
            }
            for row in stride(from: column + 1, to: size, by: 1) { factors[row * size + column] /= pivot }
        }
    }

    /// The solution of matrix · x = `right`; 0 at redundant columns.
    func solve(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<size {
            for column in 0..<row { x[row] -= factors[row * size + column] * x[column] }
        }
        for row in (0..<size).reversed() {
            let pivot = factors[row * size + row]
            x[row] = pivot > 0 ? x[row] / pivot : 0
            for other in stride(from: row + 1, to: size, by: 1) { x[row] -= factors[other * size + row] * x[other] }
            if pivot == 0 { x[row] = 0 }
        }
        return x
    }

    /// The (generalized) inverse, row by row; rows and columns of redundant columns are 0.
    var inverse: [Double] {
        var result = [Double](repeating: 0, count: size * size)
        var unit = [Double](repeating: 0, count: size)
        for column in 0..<size where factors[column * size + column] > 0 {
            unit[column] = 1
            let solved = solve(unit)
            unit[column] = 0
            for row in 0..<size { result[row * size + column] = solved[row] }
        }
        // Equal up to rounding; made equal.
        for row in 0..<size {
            for column in 0..<row {
                let mean = (result[row * size + column] + result[column * size + row]) / 2
                result[row * size + column] = mean
                result[column * size + row] = mean
            }
        }
        return result
    }
}
