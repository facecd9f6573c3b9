"""Posts held at other times than the news: lives told in order, years beside a post, and who was what before."""
