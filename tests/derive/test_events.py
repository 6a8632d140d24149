import itertools
import random

import pytest

from kg.derive.events import merged


def slowly(pairs, undated):
    """The same by the rule's words: join the groups of a pair if every dated act of the one may be each of the other."""
    pairs = {tuple(sorted(pair)) for pair in pairs}
    groups = {key: {key} for pair in pairs for key in pair}
    for one, other in sorted(pairs, key=lambda pair: (pair[0][0] != pair[1][0], pair)):
        a, b = groups[one], groups[other]
        must = (
            tuple(sorted(cross))
            for cross in itertools.product(a, b)
            if cross[0][0] == cross[1][0] or not {*cross} & undated
        )
        if a is not b and all(cross in pairs for cross in must):
            a |= b
            groups |= dict.fromkeys(b, a)
    return {key: "{}#{}".format(*min(group)) for key, group in groups.items() if len(group) > 1}


@pytest.mark.parametrize("seed", range(60))
def test_groups_of_acts_are_those_of_the_rule(seed):
    draw = random.Random(seed)
    acts = [(f"{doc}.txt", number) for doc in range(draw.randint(2, 6)) for number in range(1, 4)]
    share = draw.choice((0.2, 0.6, 0.95))
    pairs = [pair for pair in itertools.combinations(acts, 2) if draw.random() < share]
    undated = {act for act in acts if draw.random() < 0.3}
    assert merged(pairs, undated) == slowly(pairs, undated)


def test_an_event_that_hundreds_of_papers_print_is_one():
    """The pairs are many; if each were compared with all acts of its group, this would take hours."""
    acts = [(f"{doc:03}.txt", 1) for doc in range(400)]
    crowd = [(f"{doc:03}.txt", 2) for doc in range(400)]
    beside = [(one, other) for one in acts for other in crowd if one[0] < other[0]]
    pairs = [*itertools.combinations(acts, 2), *itertools.combinations(crowd, 2), *beside]
    found = merged(pairs)
    assert found == dict.fromkeys(acts, "000.txt#1") | dict.fromkeys(crowd, "000.txt#2")
