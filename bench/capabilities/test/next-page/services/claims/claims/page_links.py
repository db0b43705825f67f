def page_links(path, page, last):
    links = []
    if page < last:
        links.append(f'<{path}?page={page + 1}>; rel="next"')
    if page > 1:
        links.append(f'<{path}?page={page - 1}>; rel="prev"')
    return {"Link": ", ".join(links), "X-Total-Pages": str(last)}
