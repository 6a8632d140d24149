import itertools
import random

import pytest

from kg.derive.events import merged


def slowly(pairs, page, undated):
    """The same by the rule's words: join the groups of a pair if every dated act of the one may be each of the other."""
    groups = {act: {act} for pair in pairs for act in pair}
    for one, other in sorted(pairs, key=lambda pair: (page[pair[0]] != page[pair[1]], pair)):
        a, b = groups[one], groups[other]
        must = (
            tuple(sorted(cross))
            for cross in itertools.product(a, b)
            if page[cross[0]] == page[cross[1]] or not {*cross} & undated
        )
        if a is not b and all(cross in pairs for cross in must):
            a |= b
            groups |= dict.fromkeys(b, a)
    return {act: min(group) for act, group in groups.items() if len(group) > 1}


@pytest.mark.parametrize("seed", range(60))
def test_groups_of_acts_are_those_of_the_rule(seed):
    draw = random.Random(seed)
    page = {act: act // 3 for act in range(3 * draw.randint(2, 6))}
    share = draw.choice((0.2, 0.6, 0.95))
    pairs = [pair for pair in itertools.combinations(page, 2) if draw.random() < share]
    undated = {act for act in page if draw.random() < 0.3}
    assert merged(pairs, page, undated) == slowly(pairs, page, undated)


def test_an_event_that_hundreds_of_papers_print_is_one():
    """The pairs are many; if each were compared with all acts of its group, this would take hours."""
    page = {act: act // 2 for act in range(800)}
    acts, crowd = range(0, 800, 2), range(1, 800, 2)
    beside = [(one, other) for one in acts for other in crowd if page[one] < page[other]]
    pairs = sorted([*itertools.combinations(acts, 2), *itertools.combinations(crowd, 2), *beside])
    assert merged(pairs, page) == dict.fromkeys(acts, 0) | dict.fromkeys(crowd, 1)
