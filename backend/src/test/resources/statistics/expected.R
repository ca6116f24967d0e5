# Makes the expected figures of StatisticsTest with R's own functions: Rscript expected.R
options(digits = 17, scipen = 99)

write <- function(rows, file) write.csv(do.call(rbind, rows), file, row.names = FALSE, quote = FALSE)

# Shares: R's prop.test for the probability and for Wilson's intervals, of which Newcombe's method 10 is made.
shares <- list(c(209, 155, 202, 114), c(65, 25, 65, 44), c(70, 56, 80, 48), c(10, 9, 10, 3), c(7, 6, 7, 2),
               c(56, 5, 29, 0), c(5, 5, 6, 1), c(1200, 1100, 900, 800), c(200000, 150500, 198000, 148200),
               c(24, 12, 31, 12))
write(lapply(shares, function(s) {
  p <- s[2] / s[1]
  q <- s[4] / s[3]
  a <- prop.test(s[2], s[1], correct = FALSE)$conf.int
  b <- prop.test(s[4], s[3], correct = FALSE)$conf.int
  test <- suppressWarnings(prop.test(c(s[2], s[4]), c(s[1], s[3]), correct = FALSE))
  data.frame(n = s[1], hits = s[2], otherN = s[3], otherHits = s[4],
             difference = p - q,
             lower = p - q - sqrt((p - a[1])^2 + (b[2] - q)^2),
             upper = p - q + sqrt((a[2] - p)^2 + (q - b[1])^2),
             pValue = test$p.value,
             cohensH = 2 * asin(sqrt(p)) - 2 * asin(sqrt(q)))
}), "shares.csv")

# Ratings 1 to 5: t.test (Welch), wilcox.test with ties and continuity, Hedges' g with the exact correction.
ratings <- list(list(c(4, 10, 33, 90, 72), c(9, 22, 57, 70, 44)), list(c(0, 0, 1, 2, 2), c(1, 1, 1, 1, 1)),
                list(c(20, 12, 8, 15, 10), c(3, 6, 12, 24, 20)), list(c(5, 5, 5, 5, 5), c(5, 5, 5, 5, 5)),
                list(c(0, 0, 0, 3, 40), c(0, 0, 2, 8, 31)), list(c(1, 0, 0, 0, 9), c(0, 5, 0, 5, 0)),
                list(c(100, 250, 700, 900, 450), c(90, 230, 720, 930, 480)), list(c(3, 2, 0, 0, 0), c(0, 0, 0, 2, 4)),
                list(c(800, 2500, 9000, 21000, 17000), c(900, 2600, 9100, 20500, 16400)),
                list(c(0, 7, 0, 0, 0), c(1, 6, 1, 0, 0)))
write(lapply(ratings, function(r) {
  x <- rep(1:5, r[[1]])
  y <- rep(1:5, r[[2]])
  n <- length(x)
  m <- length(y)
  welch <- t.test(x, y)
  rank <- wilcox.test(x, y, exact = FALSE, correct = TRUE)
  freedom <- n + m - 2
  pooled <- sqrt(((n - 1) * var(x) + (m - 1) * var(y)) / freedom)
  correction <- exp(lgamma(freedom / 2) - lgamma((freedom - 1) / 2)) / sqrt(freedom / 2)
  data.frame(first = paste(r[[1]], collapse = " "), second = paste(r[[2]], collapse = " "),
             difference = mean(x) - mean(y), lower = welch$conf.int[1], upper = welch$conf.int[2],
             hedgesG = correction * (mean(x) - mean(y)) / pooled,
             superiority = unname(rank$statistic) / n / m, pValue = rank$p.value)
}), "ratings.csv")

# Many comparisons: p.adjust after Holm.
families <- list(c(0.01, 0.04, 0.03, 0.005), c(0.5), c(0.9, 0.02, 0.02, 0.6, 0.0001, 0.049), c(0.7, 0.8, 0.9))
write(lapply(families, function(p) {
  data.frame(given = paste(p, collapse = " "),
             adjusted = paste(format(p.adjust(p, "holm"), digits = 17, trim = TRUE), collapse = " "))
}), "holm.csv")

# Net scores: a weighted sample of 1, -1 and 0 with three more people in the ratio 3 : 3 : 6.
scores <- list(c(120, 70, 20), c(10, 10, 0), c(5, 0, 5), c(1, 1, 0), c(200000, 91000, 40300), c(37, 12, 12), c(60, 5, 31))
write(lapply(scores, function(s) {
  x <- c(1, -1, 0)
  weights <- c(s[2] + 0.75, s[3] + 0.75, s[1] - s[2] - s[3] + 1.5)
  middle <- weighted.mean(x, weights)
  spread <- cov.wt(matrix(x), weights / sum(weights), method = "ML")$cov[1, 1]
  reach <- qnorm(0.975) * sqrt(spread / (s[1] + 3))
  data.frame(n = s[1], supporters = s[2], opponents = s[3], score = (s[2] - s[3]) / s[1],
             lower = max(-1, middle - reach), upper = min(1, middle + reach))
}), "scores.csv")

# Two net scores: the difference with an interval of the two scores' own, and the z-test with the variance of both samples.
nets <- list(c(120, 70, 20, 140, 60, 45), c(10, 10, 0, 12, 6, 2), c(5, 0, 5, 6, 6, 0), c(200000, 91000, 40300, 198000, 90500, 39900),
             c(37, 12, 12, 41, 15, 9), c(8, 8, 0, 9, 9, 0), c(60, 5, 31, 55, 14, 20))
rocks <- function(n, pro, contra) {
  x <- c(1, -1, 0)
  weights <- c(pro + 0.75, contra + 0.75, n - pro - contra + 1.5)
  reach <- qnorm(0.975) * sqrt(cov.wt(matrix(x), weights / sum(weights), method = "ML")$cov[1, 1] / (n + 3))
  c(max(-1, weighted.mean(x, weights) - reach), min(1, weighted.mean(x, weights) + reach))
}
given <- function(n, pro, contra) rep(c(1, -1, 0), c(pro, contra, n - pro - contra))
write(lapply(nets, function(s) {
  x <- given(s[1], s[2], s[3])
  y <- given(s[4], s[5], s[6])
  a <- rocks(s[1], s[2], s[3])
  b <- rocks(s[4], s[5], s[6])
  both <- c(x, y)
  error <- sqrt(mean((both - mean(both))^2) * (1 / s[1] + 1 / s[4]))
  difference <- mean(x) - mean(y)
  data.frame(n = s[1], supporters = s[2], opponents = s[3], otherN = s[4], otherSupporters = s[5], otherOpponents = s[6],
             difference = difference,
             lower = difference - sqrt((mean(x) - a[1])^2 + (b[2] - mean(y))^2),
             upper = difference + sqrt((a[2] - mean(x))^2 + (mean(y) - b[1])^2),
             pValue = if (error == 0) 1 else 2 * pnorm(-abs(difference) / error))
}), "nets.csv")

# Cronbach's alpha from the covariances of all statements; some people leave statements out and do not count.
set.seed(2012)
people <- function(n, items, noise, missing) {
  attitude <- rnorm(n)
  given <- sapply(1:items, function(i) pmin(5, pmax(1, round(3.4 + attitude + noise * rnorm(n)))))
  given[matrix(runif(n * items) < missing, n)] <- NA
  given
}
write(lapply(list(people(30, 2, 0.5, 0), people(40, 4, 1, 0.05), people(45, 8, 2, 0.03), people(60, 3, 9, 0)), function(g) {
  whole <- g[complete.cases(g), , drop = FALSE]
  spread <- cov(whole)
  k <- ncol(g)
  data.frame(statements = k, complete = nrow(whole),
             alpha = k / (k - 1) * (1 - sum(diag(spread)) / sum(spread)),
             sheets = paste(apply(g, 1, function(row) paste(ifelse(is.na(row), "dk", row), collapse = " ")), collapse = "|"))
}), "alpha.csv")
