"""Posts that an act names by "this post": told before the verb, or in the sentence before."""

from bomay.claims.acts.act import Frame
from bomay.claims.acts.given import Given, to_given_posts
from bomay.mentions.kinds import PostMention
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["said_before"]

_UNTIL = lazy_pattern(r"\b(?:đến|tới) khi (?:(?:ông|bà|đồng chí) (?:\w+ )?)?(?:bị |được )?$")
_HOLDS_IT = lazy_pattern(
    r"\b(?:giữ|làm|vào|đảm nhiệm|đảm nhận) (?:các )?(?:chức vụ|chức danh|chức|cương vị|vị trí) "
    r"(?:này|trên|nói trên|đó)\b"
)
_BY_VOTES = lazy_pattern(
    r" (?:với|đạt) (?:kết quả |tỷ lệ |tỉ lệ |số phiếu |tổng số )*(?:\d|tuyệt đối|tán thành|đồng ý|tuyệt đại|đa số|cao)"
)
"""Behind the verb, where the post stands in the sentence before: "Kết quả, ông A được bầu với 100% số phiếu"."""
_SOME_DAY = lazy_pattern(r"\b(?:đến|tới) khi [^,.;]*$")
_GIVES = (ChangeKind.APPOINTED.value, ChangeKind.TRANSFERRED.value)
_THIS_POST = lazy_pattern(r" (?:các )?(?:chức vụ|chức danh|chức|cương vị|nhiệm vụ) (?:này|trên|nói trên|đó)\b")


def said_before(frame: Frame, person_at: int | None) -> Given:
    """The post told before: "kiêm chức X và vừa được miễn nhiệm chức vụ này", "giữ chức X cho tới khi bị cách chức"."""
    text, stop = frame.sentence.page.text, frame.items[frame.stop - 1].end
    if (
        frame.kind is ChangeKind.ELECTED
        and not frame.before_verb(6).endswith("phiếu ")
        and _BY_VOTES.match(text, frame.cue.end)
    ):
        return to_given_posts(frame, tuple(_in_sentence_before(frame)))
    if frame.kind is not ChangeKind.LEFT:
        this = None if _SOME_DAY.search(frame.before_verb(80)) else _HOLDS_IT.search(text, frame.cue.end, stop)
    else:
        this = _THIS_POST.match(text, frame.cue.end) or _UNTIL.search(frame.before_verb(48))
    if not this:
        return Given()
    chain = frame.chain_at(person_at) if frame.kind is not ChangeKind.LEFT else None
    own = {post.start for post in chain.posts} if chain is not None else set()
    told = (post for _, post in frame.sentence.posts if post.end <= frame.cue.start and post.start not in own)
    posts = [post for post in told if ")" not in text[post.end : frame.cue.start]]
    same = frame.before is not None and person_at is not None and frame.name_at(person_at) == frame.before
    if frame.kind is not ChangeKind.LEFT and posts and not same and _is_given_to_another(frame, posts[-1]):
        return Given()
    if not posts and frame.kind is not ChangeKind.LEFT:
        posts = _in_sentence_before(frame)
    return to_given_posts(frame, tuple(posts[-1:]))


def _is_given_to_another(frame: Frame, post: PostMention) -> bool:
    """Whether a verb before a post gives it: "khi ông B được điều động làm Phó Chủ nhiệm …, ông A được bầu giữ chức vụ
    này"."""
    forms = (cue.form for _, cue in frame.sentence.cues if cue.kind == "act" and cue.start < post.start)
    return next((form in _GIVES for form in reversed(tuple(forms))), False)


def _in_sentence_before(frame: Frame) -> list[PostMention]:
    """The post that the sentence before tells an act of: "HĐND tiến hành bầu Chủ tịch UBND tỉnh. Ông A được bầu giữ
    chức vụ này"."""
    sentences = frame.article.sentences
    at = next(index for index, sentence in enumerate(sentences) if sentence is frame.sentence)
    before = sentences[at - 1] if at else None
    verb = next((index for index, cue in before.cues if cue.kind == "act"), None) if before is not None else None
    if before is None or verb is None or before.in_title or before.page is not frame.sentence.page:
        return []
    held = {
        post.start
        for holding in before.holdings
        if not holding.predicated
        for post in holding.posts[: len(holding.posts) - holding.said]
    }
    return [post for index, post in before.posts if index > verb and post.start not in held][:1]
