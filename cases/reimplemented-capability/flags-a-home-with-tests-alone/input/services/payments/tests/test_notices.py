from payments import notices


def test_a_notice_without_a_signature_is_refused():
    assert not notices.is_genuine({}, b"", "secret")
