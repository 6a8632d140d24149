# Offices as an event history, and people and events as a two-mode network, from the tables of `kg export csv`.
# Use: Rscript offices.R graph.csv results      It needs igraph (Debian: r-cran-igraph).
suppressPackageStartupMessages(library(igraph))

folders <- commandArgs(trailingOnly = TRUE)
dir.create(folders[2], showWarnings = FALSE)
read_rows <- function(name) {
  lines <- readLines(file.path(folders[1], paste0(name, ".csv")), encoding = "UTF-8")
  read.csv(text = sub("^\ufeff", "", lines), encoding = "UTF-8", colClasses = "character", na.strings = "")
}
write_rows <- function(rows, name) {
  columns <- lapply(rows, function(column) if (is.character(column)) enc2utf8(column) else column)
  rows <- rows[do.call(order, c(unname(columns), method = "radix")), ]
  write.csv(rows, file.path(folders[2], paste0(name, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")
}
either <- function(one, other) ifelse(is.na(one), other, one)
year <- function(day) as.integer(substr(day, 1, 4))

# Event history: a row for each year in which somebody is known to hold a post; `left` is 1 in the year in which the post ends.
# The beginning is the printed one, else the first page that shows the holder. The end is the printed one; without it the spell
# is censored at the last page that shows the holder, or in the year of its beginning if none does, and `left` is 1 there only if
# a page of that year or the next calls the post a past one. 任县长 of 1990 in an obituary does not say until when.
spells <- read_rows("spells")
shown <- either(spells$until, either(spells$last, spells$begin))
ended <- !is.na(spells$until) | (!is.na(spells$past) & year(spells$past) - year(shown) <= 1)
from <- year(either(spells$begin, spells$first))
to <- year(shown)
known <- which(!is.na(from) & !is.na(to) & from <= to)
years <- do.call(rbind, lapply(known, function(i) {
  span <- from[i]:to[i]
  data.frame(spells[i, c("person", "organ", "post")], year = span, left = as.integer(ended[i] %in% TRUE & span == to[i]), row.names = NULL)
}))
write_rows(years, "years")
risk <- aggregate(cbind(holders = 1, left) ~ year, years, sum)
write_rows(transform(risk, hazard = round(left / holders, 4)), "risk")
# A model needs more pages than the samples: glm(left ~ year, binomial, years)

# Two modes: names on the one side, events on the other; then the ties of names by the number of events that they share.
events <- read_rows("events")
sides <- paste(either(events$participants, ""), either(events$counterparts, ""), either(events$chair, ""), sep = "; ")
parts <- lapply(strsplit(sides, "; ", fixed = TRUE), function(names) unique(names[names != ""]))
took_part <- data.frame(name = unlist(parts), event = rep(paste0("event:", seq_along(parts)), lengths(parts)))
network <- graph_from_data_frame(took_part, directed = FALSE)
V(network)$type <- V(network)$name %in% took_part$event
together <- bipartite_projection(network, which = "false")
ties <- as_data_frame(together)
one <- pmin(ties$from, ties$to)
write_rows(data.frame(one = one, other = pmax(ties$from, ties$to), events = ties$weight), "ties")
names <- V(together)$name
write_rows(data.frame(name = names, events = degree(network)[names], partners = degree(together)), "names")
