import pytest

import kg
from kg.query.search import parsed


@pytest.fixture
def paper(papers):
    return papers(
        {
            "2024-03-05": "# 招商会\n\n芦淞区举行招商推介会。市长周明华出席并讲话。\n\n# 环境\n\n醴陵市优化营商环境。\n",
            "2024-03-06": "# 项目\n\n醴陵市推进项目建设。湖南星河新能源科技有限公司项目开工。\n",
        }
    )


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("醴陵市 项目", ["醴陵市推进项目建设。"]),
        ("营商环境 OR 招商推介会", ["芦淞区举行招商推介会。", "醴陵市优化营商环境。"]),
        ("营商环境 或 招商推介会", ["芦淞区举行招商推介会。", "醴陵市优化营商环境。"]),
        ("醴陵市 -项目", ["醴陵市优化营商环境。"]),
        ('"优化营商"', ["醴陵市优化营商环境。"]),
        ("“优化 营商”", []),
        ("優化營商環境", ["醴陵市优化营商环境。"]),
        ("'; DROP TABLE link; --", []),
    ],
)
def test_a_query_knows_or_quotes_minus_and_traditional_characters(paper, query, texts):
    assert [hit.text for hit in paper.search(query)] == texts


def test_hits_are_filtered_by_type_paper_and_day(paper):
    assert {hit.text for hit in paper.search("项目", types="company")} == {
        "湖南星河新能源科技有限公司项目开工。"
    }
    assert paper.search("项目", types="企业") == paper.search("项目", types=["company"])
    assert paper.search("醴陵市", paper="别的日报") == []
    assert [hit.date for hit in paper.search("醴陵市", since="2024-03-06", until="2024-03-06")] == [
        "2024-03-06"
    ]


def test_what_only_asks_for_nothing_is_refused(paper):
    assert parsed("甲 OR 乙 -丙").wanted == (("甲", "乙"),)
    with pytest.raises(kg.KgError, match="give one or more words"):
        paper.search("-项目")


@pytest.mark.slow
def test_stories_without_a_date_that_a_bound_leaves_out_are_counted_aloud(run, built):
    _, _, err = run("search", "营商环境", "--since", "2023-01-01", "--db", built)
    assert err == "kg: stories without a date that are left out: 1; give the date with kg build --date\n"
    _, _, err = run("who", "陈恢清", "--since", "2023-01-01", "--db", built)
    assert "left out: 1" in err
    assert run("who", "陈恢清", "--db", built)[2] == ""
