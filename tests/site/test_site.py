import hashlib
import html
import json
import re
import shutil
import unicodedata
from contextlib import closing
from urllib.parse import unquote

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import kg
from kg.apps.site import Options, write
from kg.apps.site.address import file_of, link_to
from kg.apps.site.hidden import marked, without
from kg.base.errors import KgError
from kg.query.database import Reader
from tests.site.conftest import links, pages, texts


def test_no_link_is_dead_and_every_page_is_reached_from_the_first(built, made):
    folder = made(built / "kg.duckdb", base_url="https://example.org/who")
    seen, open_ = set(), [folder / "index.html"]
    while open_:
        page = open_.pop()
        if page in seen:
            continue
        assert page.is_file(), page
        seen.add(page)
        if page.suffix != ".html":
            continue
        text = page.read_text(encoding="utf-8")
        for link in links(text):
            if link.startswith("https://example.org/who/"):  # the canonical one
                assert (folder / link.removeprefix("https://example.org/who/")) == page
                continue
            path, _, part = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            assert not part or f'id="{part}"' in target.read_text(encoding="utf-8"), link
            open_.append(target)
    assert seen == {p for p in folder.rglob("*") if p.is_file() and p.name != "sitemap.xml"}
    assert sum(page.parent.name == "entity" for page in seen) > 200


@pytest.mark.slow
def test_the_same_database_gives_the_same_bytes_in_another_process(built, made, run, tmp_path):
    done = run("--lang", "zh", "site", "-o", tmp_path / "other", "--db", built)
    assert done[0] == 0, done[2]
    assert texts(made(built / "kg.duckdb", language="zh")) == texts(tmp_path / "other")


def test_a_page_says_posts_companions_events_sentences_and_what_its_figures_count(small, made):
    text = pages(made(small, language="en"))["林建华"]
    plain = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text)))
    assert "Official" in plain
    assert "Articles 2" in plain
    assert "书记 中共株洲市委员会" in plain
    assert "seen from 2023-02-01 to 2023-03-08" in plain
    assert "周远航 Official 1 1 2023-02-01" in plain
    assert "林建华 chairs" in plain
    assert "株洲日报 2023-03-08" in plain
    assert '<mark>林建华</mark>到<a href="../entity/%E8%8D%B7%E5%A1%98%E5%8C%BA.html">荷塘区</a>调研' in text
    assert (
        "Figures count the articles of 株洲日报 that were read (2 pages, 4 articles), "
        "dated from 2023-02-01 to 2023-03-08" in plain
    )
    assert "To cite this page 林建华. 株洲日报, 2023-02-01 – 2023-03-08. database " in plain
    assert text.count("<svg") == 2


def test_no_page_says_where_the_files_lay_on_the_publishers_machine(small, made):
    for text in texts(made(small)).values():
        assert str(small.parent.parent) not in text
    assert '<span class="doc">1.txt</span>' in pages(made(small))["林建华"]


def test_a_body_says_who_held_its_posts(small, made):
    text = pages(made(small))["株洲市教育局"]
    assert "Who held its posts" in text
    assert re.search(r"局长</b></td>\s*<td><a [^>]+>吴思敏</a>", text)


def test_a_place_says_who_led_its_bodies(small, made):
    told = pages(made(small))["株洲市"]
    told = told[told.index("Who led its bodies") : told.index("Companions")]
    held = re.findall(
        r"<b>(.+?)</b> <(?:a|span) [^>]+>(.+?)</(?:a|span)></td>\s*<td><a [^>]+>(.+?)</a>", told
    )
    assert held == [("书记", "中共株洲市委员会", "林建华"), ("市长", "株洲市人民政府", "周远航")]


def test_pages_are_chinese_where_chinese_is_asked_for(small, made):
    text = pages(made(small, language="zh"))["林建华"]
    assert '<html lang="zh-CN">' in text
    assert "数字统计所读的《株洲日报》报道（2 个版面，4 篇），日期自 2023-02-01 至 2023-03-08" in text


def test_contradictions_are_shown_with_both_sentences(papers, made, tmp_path):
    papers(
        {
            "2023年2月1日": "# 人物\n\n林建华,男,2016年5月至2019年9月任株洲市教育局局长。\n",
            "2023年3月1日": "# 简历\n\n林建华,男,2016年5月至2020年3月任株洲市教育局局长。\n",
        }
    ).close()
    text = pages(made(tmp_path / "out" / "kg.duckdb"))["林建华"]
    told = text[text.index("Pages disagree") :]
    assert "2016-05 – 2019-09" in told
    assert "2016-05 – 2020-03" in told
    assert "2016年5月至2019年9月任株洲市教育局局长" in told
    assert "2016年5月至2020年3月任株洲市教育局局长" in told


def test_private_persons_stay_out_until_they_are_asked_for(small, made):
    folder = made(small)
    assert "赵小兰" not in pages(folder)
    for path, text in texts(folder).items():
        assert path.startswith("entity/") or "赵小兰" not in text
        assert file_of("赵小兰") not in " ".join(links(text))
    assert "赵小兰" in pages(made(small, "private", private=True))


def test_masked_names_have_no_page_even_with_a_post(papers, made, tmp_path):
    papers({"2023年2月1日": "# 通报\n\n株洲市教育局原副局长孙某接受调查。市长周远航作出批示。\n"}).close()
    found = pages(made(tmp_path / "out" / "kg.duckdb"))
    assert "周远航" in found
    assert not any("某" in name for name in found)
    for text in found.values():
        assert not any("某" in link for link in links(text))


def test_who_is_left_out_is_nowhere(small, made):
    whole, less = made(small), made(small, "less", left_out=("林建华",), base_url="https://example.org/")
    assert "林建华" in pages(whole)
    assert "周远航" in pages(less)
    for path, text in texts(less).items():
        assert "林建华" not in path
        assert "林建华" not in unquote(html.unescape(text)), path
    assert "［略］到<mark>荷塘区" in pages(less)["荷塘区"]
    assert "［略］ stands for a name" in pages(less)["荷塘区"]


def test_a_name_that_several_bear_leaves_out_all_of_them(small, made):
    less = made(small, left_out=("市教育局", "吴思敏"))
    assert not {"株洲市教育局", "吴思敏"} & set(pages(less))
    assert all("教育局" not in text for text in texts(less).values())


def test_the_list_takes_traditional_characters_and_narrow_brackets(small, made):
    less = made(small, left_out=("林建華", "周远航"))
    assert all("林建华" not in text and "周远航" not in text for text in texts(less).values())


def test_an_event_of_private_persons_alone_is_on_no_page(papers, made, tmp_path):
    papers({"2023年2月1日": "# 参观\n\n2月1日,居民赵小兰参观株洲市博物馆。市长周远航出席仪式。\n"}).close()
    for text in pages(made(tmp_path / "out" / "kg.duckdb")).values():
        told = text.partition("Events</h2>")[2].partition("<h2>")[0]
        assert all("<a href" in line for line in told.split("<li>")[1:])


def test_least_keeps_what_few_articles_name_without_a_page(small, made):
    folder = made(small, least=2)
    found = pages(folder)
    assert "荷塘区" not in found
    assert '<span lang="zh">荷塘区</span>' in found["林建华"]
    assert "entity/荷塘区" not in " ".join(links(found["林建华"]))
    with kg.open(small) as graph:
        fewest = min(e.articles for e in graph.entities() if e.entity in found)
    assert fewest == 2


def test_a_site_without_a_page_is_a_fault_and_writes_nothing(small, tmp_path):
    with closing(Reader(small)) as reader, pytest.raises(KgError, match="would have no page"):
        write(reader, tmp_path / "site", Options(least=1000))
    assert not (tmp_path / "site").exists()


def test_a_folder_with_other_files_is_left_alone(small, made, tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(KgError, match=r"holds other files \(thesis.txt\)"):
        made(small)
    assert [path.name for path in (tmp_path / "site").iterdir()] == ["thesis.txt"]


def test_a_site_replaces_an_earlier_one_that_had_an_address(small, made):
    assert (made(small, base_url="https://example.org/who/") / "sitemap.xml").exists()
    assert not (made(small) / "sitemap.xml").exists()


def test_the_sitemap_holds_every_page_and_nothing_where_search_engines_stay_out(small, made):
    folder = made(small, base_url="https://example.org/who")
    tree = etree.fromstring((folder / "sitemap.xml").read_bytes())
    told = {unquote(place.text) for place in tree.iter("{*}loc")}
    files = {str(path.relative_to(folder)) for path in folder.rglob("*.html")}
    assert told == {"https://example.org/who/" + file for file in files - {"index.html"} | {""}}
    folder = made(small, "shy", base_url="https://example.org/who", noindex=True)
    assert not (folder / "sitemap.xml").exists()
    for path, text in texts(folder).items():
        assert ('<meta name="robots" content="noindex, nofollow">' in text) == path.endswith(".html")


def test_many_addresses_make_several_maps():
    from kg.apps.site.lists import sitemaps

    files = dict(sitemaps("https://example.org", (f"{n}.html" for n in range(50_001))))
    assert list(files) == ["sitemap.xml", "sitemap/1.xml", "sitemap/2.xml"]
    assert files["sitemap.xml"].count("<loc>https://example.org/sitemap/") == 2
    assert files["sitemap/2.xml"].count("<loc>") == 1


@pytest.mark.parametrize(
    "address", ["example.org", "javascript:alert(1)", 'https://example.org/"x', "https://"]
)
def test_an_address_that_is_not_one_is_a_fault(address):
    with pytest.raises(KgError, match="is not an address of a site"):
        Options(base_url=address)


HOSTILE = "<script>alert(1)</script>\"'&../../etc/\u202epasswd\n"


def test_hostile_names_and_texts_do_nothing(small, made, tmp_path):
    database = tmp_path / "hostile.duckdb"
    shutil.copy(small, database)
    with duckdb.connect(str(database)) as con:
        for table, columns in {
            "entity": ["entity"], "mention": ["entity", "name", "text"], "alias": ["entity", "alias"], "link": ["source", "target"],
            "spell": ["person", "post", "evidence"], "claim": ["person", "post"], "post": ["person"], "party": ["entity"], "article": ["headline"],
            "appearance": ["entity"], "page": ["paper"], "event": ["topic", "evidence"], "fact": ["value", "evidence"],
        }.items():  # fmt: skip
            for column in columns:
                con.execute(
                    f"UPDATE {table} SET {column} = replace({column}, '林建华', $1) || CASE WHEN $2 THEN $1 ELSE '' END",
                    [HOSTILE, column in ("paper", "headline", "post", "topic", "value", "evidence", "alias")],
                )
        con.execute("UPDATE sentence SET text = text || $1", [HOSTILE])
    folder = made(database)
    assert any("<script>" in name for name in pages(folder))
    for path, text in texts(folder).items():
        assert re.fullmatch(r"(?:entity|list)/[\w-]+\.html|[\w-]+\.(?:html|css)", path)
        assert "\u202e" not in text
        scripts = re.findall(r"<script[^>]*>", text)
        assert scripts == (
            ['<script type="application/json" id="rows">', "<script>"] if path == "search.html" else []
        )


NAMES = st.text(min_size=1, max_size=80)


@given(NAMES)
def test_every_name_has_a_safe_file(name):
    file = file_of(name)
    assert re.fullmatch(r"[\w-]+", file)
    assert len(f"{file}.html".encode()) <= 255
    assert unicodedata.normalize("NFC", file).casefold() == file
    assert unquote(link_to(name)) == f"entity/{file}.html"


@given(st.lists(NAMES, unique=True))
def test_no_two_names_have_one_file(names):
    assert len({file_of(name) for name in names}) == len(names)


def test_addresses_are_what_was_published():
    assert file_of("林建华") == "林建华"
    assert file_of("林建华（湖南省株洲市）") == "林建华-湖南省株洲市-" + digest("林建华（湖南省株洲市）")
    assert file_of("con") == "con-" + digest("con")
    assert file_of("../x") == "x-" + digest("../x")
    assert file_of("某" * 300) == "某" * 50 + "-" + digest("某" * 300)


def digest(name):
    return hashlib.blake2b(name.encode(), digest_size=8).hexdigest()


def test_marks_follow_the_sentence_and_hide_who_is_left_out():
    made = marked(
        "林建华、周远航和林建华<b>。",
        [("林建华", "林 建华"), ("周远航", "周远航"), ("林建华", "林建华")],
        own="周远航",
        hide=without(["林建华"]),
        left_out={"林建华"}.__contains__,
        link=lambda name: None,
    )
    assert made == "［略］、<mark>周远航</mark>和［略］&lt;b&gt;。"


def test_the_command_writes_a_site_and_honours_the_list(run, small, tmp_path):
    (tmp_path / "out.txt").write_text(
        "# asked on 3 May\n林建华 # the secretary\n\n何不在\n", encoding="utf-8"
    )
    arguments = ("site", "-o", tmp_path / "site", "--leave-out", tmp_path / "out.txt", "--db", small)
    status, out, err = run(*arguments)
    assert (status, out) == (0, "")
    assert re.fullmatch(
        rf"site of \d+ pages: {tmp_path}/site\nleft out: 2 names, 1 entity\n"
        r"names of the list that nothing bears: 何不在\n",
        err,
    )
    assert "林建华" not in pages(tmp_path / "site")
    assert run(*arguments[:3], "--leave-out", tmp_path / "no.txt", "--db", small)[0] == 2


def test_the_search_page_holds_a_row_for_each_page(small, made):
    folder = made(small)
    text = texts(folder)["search.html"]
    held = json.loads(re.search(r'id="rows">(.+?)</script>', text).group(1))
    assert {row[0] for row in held["rows"]} == set(pages(folder))
    assert held["rows"][0][2] >= held["rows"][-1][2]
